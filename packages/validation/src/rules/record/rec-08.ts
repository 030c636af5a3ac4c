import { type EngineRule, RECORD_FORM } from '../engine-rule.js';

/** 无法读取: a value that is no data. */
export const REC_08: EngineRule = {
  id: 'REC-08',
  title: { zh: '无法读取', en: 'Cannot be read' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  basis: RECORD_FORM,
  explanation: {
    zh: '循环引用、读取时出错、嵌套过深、数量过大的内容，不是台账数据。',
    en: 'Cycles, values that throw when read, and sizes or nesting beyond any ledger are no ledger data.',
  },
  message: { zh: '这里的内容无法读取：{problem}。', en: 'What is here cannot be read: {problem}.' },
  fix: { zh: '请检查导出程序，只提供普通数据。', en: 'Check the program that exports it, and give plain data only.' },
};
