import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_06 } from './txt-06.js';

describe('TXT-06', () => {
  textCases(TXT_06, {
    fires: {
      '开展“12.4”国家宪法日活动。': '“12.4”',
    },
    passes: ['软件升级到“2.0”。', '开展“12·4”国家宪法日活动。', '使用“5.15”版软件并逐步推广到各个县级单位与宣传窗口。'],
  });
});
