import { type EngineRule, RECORD_FORM } from '../engine-rule.js';

/** 不在可选项中: a choice outside the list. */
export const REC_03: EngineRule = {
  id: 'REC-03',
  title: { zh: '不在可选项中', en: 'Not among the choices' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  basis: RECORD_FORM,
  explanation: {
    zh: '有固定选项的，只能从中选填。',
    en: 'Fields with a fixed list of choices take one of them.',
  },
  message: { zh: '“{field}”填的{given}不在可选项中。', en: '{given} is not among the choices of "{field}".' },
  fix: { zh: '请填{what}。', en: 'Enter {what}.' },
  variants: {
    near: {
      message: {
        zh: '“{field}”填的{given}不在可选项中，是不是“{near}”？',
        en: '{given} is not among the choices of "{field}"; do you mean "{near}"?',
      },
    },
  },
};
