import { defineRule, type ReportRule } from '../../rule.js';

/** A day by the word of speech; not the beginning of the number of a document, a house or a line. */
const DAY = /(?<![\d.])(?:1[0-2]|[1-9])月(?:3[01]|[12]\d|[1-9])号(?![文令线楼院馆案]|公告|公报|通告|提案|建议)/g;

/** 日期写作号: day written as 号. */
export const TXT_27: ReportRule = defineRule({
  id: 'TXT-27',
  title: { zh: '日期写作号', en: 'Day written as 号' },
  severity: 'info',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.numerals.year' }],
  reads: ['text'],
  explanation: {
    zh: '公文里的日期写作“4月1日”，“4月1号”是口语。',
    en: 'A date in writing is 4月1日; 号 is the word of speech.',
  },
  message: { zh: '日期“{quote}”用了口语。', en: 'The date "{quote}" is in the words of speech.' },
  fix: { zh: '请写作“{fixed}”。', en: 'Write {fixed}.' },
  samples: {
    good: { text: '4月1日召开会议，印发1号文件。' },
    bad: { text: '4月1号召开会议。' },
  },
  check: ({ text }) =>
    text
      .matches(DAY, { within: 'printed' })
      .map((found) => ({ ...found, values: { fixed: `${found.match[0].slice(0, -1)}日` } })),
});
