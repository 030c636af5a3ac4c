import { type EngineRule, RECORD_FORM } from '../engine-rule.js';

/** 多余字段: a field the record does not have. */
export const REC_04: EngineRule = {
  id: 'REC-04',
  title: { zh: '多余字段', en: 'Unknown field' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  basis: RECORD_FORM,
  explanation: {
    zh: '没有这个字段，多半是字段名写错。写错的字段不会被统计，所以不能放过。',
    en: 'The record has no such field; usually its name is misspelt. A misspelt field would not be counted, so it is not let pass.',
  },
  message: { zh: '没有“{key}”这个字段。', en: 'There is no field "{key}".' },
  fix: { zh: '请删去，或改用正确的字段名。', en: 'Remove it, or use the right name.' },
  variants: {
    near: {
      message: { zh: '没有“{key}”这个字段，是不是“{near}”？', en: 'There is no field "{key}"; do you mean "{near}"?' },
    },
  },
};
