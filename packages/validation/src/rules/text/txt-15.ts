import { defineRule, type ReportRule } from '../../rule.js';

/** 年字位置: 年 stands outside the bracket. */
export const TXT_15: ReportRule = defineRule({
  id: 'TXT-15',
  title: { zh: '年字位置', en: '年 outside the bracket' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '纲要名称写法：年字在括号内', en: 'titles of outlines have 年 within the bracket' } }],
  reads: ['text'],
  explanation: {
    zh: '规划、纲要名称里的起止年份连同“年”字都在括号里：（2021—2025年）。',
    en: 'The years of a plan or outline stand in the bracket together with 年: （2021—2025年）.',
  },
  message: { zh: '“{quote}”的“年”应在括号里。', en: 'The 年 of "{quote}" belongs within the bracket.' },
  fix: { zh: '请写作“{fixed}”。', en: 'Write {fixed}.' },
  samples: {
    good: { text: '编制《普法规划（2021—2025年）》。' },
    bad: { text: '编制《普法规划（2021—2025）年》。' },
  },
  check: ({ text }) =>
    text.matches(/([（(])(\d{4}[-—–－]{1,2}\d{4})([）)])年/g, { within: 'printed' }).map((found) => ({
      ...found,
      values: { fixed: `${found.match[1]!}${found.match[2]!}年${found.match[3]!}` },
    })),
});
