import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_07 } from './txt-07.js';

describe('TXT-07', () => {
  textCases(TXT_07, {
    fires: {
      '压缩15～30%。': '15～30%',
      '投入9-16亿元。': '9-16亿',
    },
    passes: ['压缩15%～30%。', '收费12500～20000元。', '2015-2020年。'],
  });
});
