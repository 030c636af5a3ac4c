import { defineRule, type ReportRule } from '../../rule.js';

/** Two digits before 年 are a calendar year where a month, 度, 底, 初 or 末 follows; otherwise a span of years. */
const SHORT_YEAR = /(?<![\d.第近前后约满])\d{2}年(?=\d{1,2}月|[度底初末])/g;

/** 两位数年份: a calendar year of two digits. */
export const TXT_10: ReportRule = defineRule({
  id: 'TXT-10',
  title: { zh: '两位数年份', en: 'Two-digit year' },
  severity: 'info',
  tier: 'national-standard',
  confidence: 'recalled',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.numerals.year' }],
  reads: ['text'],
  explanation: {
    zh: '公元纪年用四位数字，不简写为两位。',
    en: 'A calendar year has four digits.',
  },
  message: { zh: '“{quote}”的年份应写四位数字。', en: 'The year in "{quote}" should have four digits.' },
  fix: { zh: '请写全年份。', en: 'Write the year in full.' },
  samples: {
    good: { text: '2020年底前完成整改。' },
    bad: { text: '20年底前完成整改。' },
  },
  check: ({ text }) => text.matches(SHORT_YEAR),
});
