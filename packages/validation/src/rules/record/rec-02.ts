import { type EngineRule, RECORD_FORM } from '../engine-rule.js';

/** 填写类型不对: a field holds another kind of value than it takes. */
export const REC_02: EngineRule = {
  id: 'REC-02',
  title: { zh: '填写类型不对', en: 'Wrong type' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  basis: RECORD_FORM,
  explanation: {
    zh: '数字、文字、列表、日期各有其写法，例如人数填数字，不填“三人”。',
    en: 'Numbers, text, lists and dates each have their form: a count is a number, not words.',
  },
  message: { zh: '“{field}”应为{what}，填的是{given}。', en: '"{field}" should be {what}, but {given} was given.' },
  fix: { zh: '请改为{what}，如 {example}。', en: 'Enter {what}, such as {example}.' },
  variants: {
    plain: {
      message: { zh: '“{field}”应为{what}，填的是{given}。', en: '"{field}" should be {what}, but {given} was given.' },
      fix: { zh: '请改为{what}。', en: 'Enter {what}.' },
    },
    mended: {
      message: { zh: '“{field}”应为{what}，填的是{given}。', en: '"{field}" should be {what}, but {given} was given.' },
      fix: { zh: '请改为“{mended}”。', en: 'Write "{mended}".' },
    },
    quoted: {
      message: {
        zh: '“{field}”应为{what}，填的是文字{given}。',
        en: '"{field}" should be {what}, but the text {given} was given.',
      },
      fix: { zh: '请写成数字 {example}，不加引号。', en: 'Write the number {example}, without quotation marks.' },
    },
  },
};
