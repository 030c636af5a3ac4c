import { type EngineRule, RECORD_FORM } from '../engine-rule.js';

/** 问题过多: more faults than are listed. */
export const REC_09: EngineRule = {
  id: 'REC-09',
  title: { zh: '问题过多', en: 'Too many faults' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  basis: RECORD_FORM,
  explanation: {
    zh: '问题太多时只列出前面的，其余只计数。',
    en: 'Of very many faults the first are listed and the rest counted.',
  },
  message: { zh: '另有{count}个问题没有列出。', en: '{count} more faults are not listed.' },
  fix: { zh: '请先改正已列出的问题，再检查一次。', en: 'Correct those listed, then check again.' },
  variants: {
    atLeast: { message: { zh: '另有至少{count}个问题没有列出。', en: 'At least {count} more faults are not listed.' } },
  },
};
