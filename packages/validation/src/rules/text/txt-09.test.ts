import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_09 } from './txt-09.js';

describe('TXT-09', () => {
  textCases(TXT_09, {
    fires: {
      '1、健全制度。': '1、',
      '（一）、健全制度。': '（一）、',
    },
    passes: ['1.健全制度。', '共有1、2、3三类。'],
  });
});
