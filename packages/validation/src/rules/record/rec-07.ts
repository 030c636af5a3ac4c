import { type EngineRule, RECORD_FORM } from '../engine-rule.js';

/** 字段之间矛盾或内容不当: a condition of the record is broken. */
export const REC_07: EngineRule = {
  id: 'REC-07',
  title: { zh: '字段之间矛盾或内容不当', en: 'Fields contradict each other' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  basis: RECORD_FORM,
  explanation: {
    zh: '一条记录的各项之间要说得通，例如结束不早于开始；文字里不能有控制字符和网页代码。',
    en: 'The fields of a record agree with each other (no end before its beginning); text has no control characters and no web page code.',
  },
  message: { zh: '“{field}”：{problem}。', en: '"{field}": {problem}.' },
  fix: { zh: '{remedy}', en: '{remedy}' },
};
