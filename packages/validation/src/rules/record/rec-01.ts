import { type EngineRule, RECORD_FORM } from '../engine-rule.js';

/** 必填项未填: a required field was left out. */
export const REC_01: EngineRule = {
  id: 'REC-01',
  title: { zh: '必填项未填', en: 'Required field missing' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  basis: RECORD_FORM,
  explanation: {
    zh: '每条记录的必填项都要填。',
    en: 'Every required field of a record is given.',
  },
  message: { zh: '“{field}”没有填写。', en: '"{field}" is not given.' },
  fix: { zh: '请填写{what}，如 {example}。', en: 'Enter {what}, such as {example}.' },
  variants: {
    plain: {
      message: { zh: '“{field}”没有填写。', en: '"{field}" is not given.' },
      fix: { zh: '请补填这一项。', en: 'Enter it.' },
    },
    leaveOut: {
      message: { zh: '“{field}”填的是{given}。', en: '"{field}" is {given}.' },
      fix: { zh: '请填写内容；确实没有时整项不填。', en: 'Enter it, or leave the whole field out.' },
    },
    choice: {
      message: { zh: '“{field}”没有填写。', en: '"{field}" is not given.' },
      fix: { zh: '请填{what}。', en: 'Enter {what}.' },
    },
  },
};
