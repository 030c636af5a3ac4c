import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_03 } from './txt-03.js';

describe('TXT-03', () => {
  textCases(TXT_03, {
    fires: {
      '健全制度,加强培训,严格考核。': '健全制度,加强培训,严',
    },
    passes: ['比例为1:2,即一半。', '健全制度，加强培训。'],
  });
});
