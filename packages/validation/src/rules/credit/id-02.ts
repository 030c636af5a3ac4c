import { defineRule, type ReportRule } from '../../rule.js';
import { flawedCodes } from './stated-codes.js';

/** 信用代码校验位: Check character of a credit code. */
export const ID_02: ReportRule = defineRule({
  id: 'ID-02',
  title: { zh: '信用代码校验位', en: 'Check character of a credit code' },
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
    zh: '统一社会信用代码的第18位和第17位由前面各位算出，算不上就是写错了。',
    en: 'The last two characters of a unified social credit code follow from those before; where they do not, a character is wrong.',
  },
  message: {
    zh: '统一社会信用代码“{quote}”的校验位不对，有字符写错。',
    en: 'The check character of "{quote}" is wrong.',
  },
  fix: { zh: '请按登记证照核对。', en: 'Check it against the certificate.' },
  samples: {
    good: { text: '统一社会信用代码：11500226753092798P。' },
    bad: { text: '统一社会信用代码：11500226753092789P。' },
  },
  check: ({ text }) => flawedCodes(text, ['checkCharacter', 'organizationCode']),
});
