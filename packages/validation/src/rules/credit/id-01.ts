import { defineRule, type ReportRule } from '../../rule.js';
import { flawedCodes } from './stated-codes.js';

/** 信用代码格式: Form of a credit code. */
export const ID_01: ReportRule = defineRule({
  id: 'ID-01',
  title: { zh: '信用代码格式', en: 'Form of a credit code' },
  severity: 'error',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'credit',
  basis: [
    {
      text: {
        zh: 'GB 32100-2015《法人和其他组织统一社会信用代码编码规则》',
        en: 'GB 32100-2015, unified social credit codes',
      },
    },
  ],
  reads: ['text'],
  explanation: {
    zh: '统一社会信用代码为18位，由数字和大写字母（不含 I、O、S、V、Z）组成，第3至8位为区划码。',
    en: 'A unified social credit code has 18 characters, digits and capitals without I, O, S, V and Z; the third to eighth are a region code.',
  },
  message: {
    zh: '统一社会信用代码“{quote}”不是18位的规定格式。',
    en: '"{quote}" is not of the form of a unified social credit code.',
  },
  fix: { zh: '请按登记证照核对。', en: 'Check it against the certificate.' },
  samples: {
    good: { text: '统一社会信用代码：11500226753092798P。' },
    bad: { text: '统一社会信用代码：1150022675309279。' },
  },
  check: ({ text }) => flawedCodes(text, ['format']),
});
