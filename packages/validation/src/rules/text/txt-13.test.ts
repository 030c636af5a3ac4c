import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_13 } from './txt-13.js';

describe('TXT-13', () => {
  textCases(TXT_13, {
    fires: {
      '截止12月31日，共办理15件。': '截止',
      '截止至12月，共办理15件。': '截止至',
    },
    passes: ['报名已截止。', '截至12月31日，共办理15件。'],
  });
});
