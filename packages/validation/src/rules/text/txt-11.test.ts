import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_11 } from './txt-11.js';

describe('TXT-11', () => {
  textCases(TXT_11, {
    fires: {
      '共有3千人参加。': '3千',
      '检查5百家企业。': '5百',
    },
    passes: ['购置3千克试剂。', '装机5千瓦。', '投入3万元。'],
  });
});
