import { type EngineRule, RECORD_FORM } from '../engine-rule.js';

/** 超出长度或范围: a value beyond its limits. */
export const REC_06: EngineRule = {
  id: 'REC-06',
  title: { zh: '超出长度或范围', en: 'Too long or out of range' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  basis: RECORD_FORM,
  explanation: {
    zh: '文字长度、条数、数值都有上限和下限。',
    en: 'Lengths, counts and numbers have limits.',
  },
  message: {
    zh: '“{field}”不能大于{limit}，填的是{given}。',
    en: '"{field}" cannot exceed {limit}; {given} was given.',
  },
  fix: { zh: '请核对后改正。', en: 'Check and correct it.' },
  variants: {
    longText: {
      message: {
        zh: '“{field}”最多{limit}个字，填了{count}个。',
        en: '"{field}" takes at most {limit} characters; {count} were given.',
      },
    },
    shortText: {
      message: {
        zh: '“{field}”至少{limit}个字，填了{count}个。',
        en: '"{field}" takes at least {limit} characters; {count} were given.',
      },
    },
    manyItems: {
      message: {
        zh: '“{field}”最多{limit}条，给了{count}条，没有逐条检查。',
        en: '"{field}" takes at most {limit} entries; {count} were given and not checked one by one.',
      },
    },
    fewItems: {
      fix: { zh: '请至少填写{limit}条。', en: 'Give at least {limit}.' },
      message: {
        zh: '“{field}”至少{limit}条，给了{count}条。',
        en: '"{field}" takes at least {limit} entries; {count} were given.',
      },
    },
    small: {
      message: {
        zh: '“{field}”不能小于{limit}，填的是{given}。',
        en: '"{field}" cannot be below {limit}; {given} was given.',
      },
    },
  },
};
