import { defineRule, type ReportRule } from '../../rule.js';

/** 节日数字间隔号: a full stop where a date name takes a middle dot. */
export const TXT_06: ReportRule<{ nearChars: number }> = defineRule({
  id: 'TXT-06',
  title: { zh: '节日数字间隔号', en: 'Middle dot in date names' },
  severity: 'warning',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.numerals' }],
  reads: ['text'],
  params: { nearChars: 12 },
  explanation: {
    zh: '含有月日的专名，月和日之间用间隔号，如“12·4”国家宪法日。',
    en: 'A name made of month and day takes a middle dot: “12·4”国家宪法日.',
  },
  message: { zh: '{quote}中间应为间隔号。', en: '{quote} takes a middle dot.' },
  fix: { zh: '请改为{fixed}。', en: 'Write {fixed}.' },
  samples: {
    good: { text: '结合“5·15”防治碘缺乏病宣传活动日开展普法。' },
    bad: { text: '结合“5.15”防治碘缺乏病宣传活动日开展普法。' },
  },
  check: ({ text, params }) =>
    text
      .matches(/[“"]\d{1,2}[.．]\d{1,2}[”"]/g)
      .filter(({ at, end }) => /[日节周]|活动|宣传/.test(at.text.slice(end, end + params.nearChars)))
      .map((found) => ({ ...found, values: { fixed: found.match[0].replace(/[.．]/, '·') } })),
});
