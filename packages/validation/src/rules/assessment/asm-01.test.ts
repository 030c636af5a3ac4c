import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { ASM_01 } from './asm-01.js';

describe('ASM-01', () => {
  textCases(ASM_01, {
    fires: {
      '法治建设在考核中的权重为5%。': '权重为5%',
    },
    passes: ['法治建设在考核中的权重不低于10%。', '专业人员占比5%。'],
  });
});
