import { defineRule, type ReportRule } from '../../rule.js';

/** 年份范围连接号: a hyphen in the year range of a title. */
export const TXT_17: ReportRule = defineRule({
  id: 'TXT-17',
  title: { zh: '年份范围连接号', en: 'Dash in a year range' },
  severity: 'info',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.punctuation.dash' }, { provision: 'standard.numerals' }],
  reads: ['text'],
  explanation: {
    zh: '时间的起止用一字线“—”或浪纹线“～”，不用短横线“-”：（2021—2025年）。判断纲要名称时不计较这一差别。',
    en: 'A span of years takes the one-em dash — or ～, not a hyphen: （2021—2025年）. Matching of titles ignores the difference.',
  },
  message: { zh: '“{quote}”的连接号应为一字线。', en: 'The hyphen in "{quote}" should be a one-em dash.' },
  fix: { zh: '请把“-”改为“—”。', en: 'Replace - with —.' },
  samples: {
    good: { text: '编制《普法规划（2021—2025年）》。' },
    bad: { text: '编制《普法规划（2021-2025年）》。' },
  },
  check: ({ text }) =>
    text
      .matches(/(?<=[（(])\s?(?:19|20)\d{2}年?\s?[-－]\s?(?:19|20)\d{2}年?(?=\s?[）)])/g, { within: text.passages })
      .filter(({ at }) => at.node.type !== 'furniture' || at.node.kind !== 'metadata'),
});
