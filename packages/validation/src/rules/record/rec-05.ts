import { type EngineRule, RECORD_FORM } from '../engine-rule.js';

/** 格式不符: a text is not in its format. */
export const REC_05: EngineRule = {
  id: 'REC-05',
  title: { zh: '格式不符', en: 'Wrong format' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  basis: RECORD_FORM,
  explanation: {
    zh: '日期、文号、代码等有固定格式。',
    en: 'Dates, document numbers and codes have a fixed format.',
  },
  message: { zh: '“{field}”应为{what}，填的是{given}。', en: '"{field}" should be {what}, but {given} was given.' },
  fix: { zh: '请按格式填写，如 {example}。', en: 'Enter it in this form: {example}.' },
  variants: {
    mended: {
      message: { zh: '“{field}”应为{what}，填的是{given}。', en: '"{field}" should be {what}, but {given} was given.' },
      fix: { zh: '请改为“{mended}”。', en: 'Write "{mended}".' },
    },
    plain: {
      message: { zh: '“{field}”应为{what}，填的是{given}。', en: '"{field}" should be {what}, but {given} was given.' },
      fix: { zh: '请改为{what}。', en: 'Enter {what}.' },
    },
  },
};
