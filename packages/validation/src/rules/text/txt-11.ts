import { defineRule, type ReportRule } from '../../rule.js';

/** 数字与千百混写: an Arabic digit with 千 or 百. */
export const TXT_11: ReportRule = defineRule({
  id: 'TXT-11',
  title: { zh: '数字与千百混写', en: 'Arabic digit with 千 or 百' },
  severity: 'warning',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.numerals' }],
  reads: ['text'],
  explanation: {
    zh: '阿拉伯数字只与“万”“亿”连用，不与“千”“百”连用：写3000人，不写3千人。千克、千米、千瓦等单位不在此限。',
    en: 'Arabic digits go with 万 and 亿, not with 千 or 百: 3000人, not 3千人. Units such as 千克 and 千瓦 are another matter.',
  },
  message: { zh: '“{quote}”：阿拉伯数字不与“千”“百”连用。', en: '"{quote}": Arabic digits do not go with 千 or 百.' },
  fix: { zh: '请写全数字，如3000。', en: 'Write the number in full, as 3000.' },
  samples: {
    good: { text: '共有3000人参加。' },
    bad: { text: '共有3千人参加。' },
  },
  check: ({ text }) => text.matches(/\d[千百](?![克米瓦伏赫卡帕焦兆分])/g),
});
