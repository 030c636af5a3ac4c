import { defineRule, type ReportRule } from '../../rule.js';

/** 并列书名引号间顿号: an enumeration comma between titles or quotes. */
export const TXT_05: ReportRule = defineRule({
  id: 'TXT-05',
  title: { zh: '并列书名引号间顿号', en: 'Enumeration comma between titles or quotes' },
  severity: 'info',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.punctuation.enumeration' }],
  reads: ['text'],
  explanation: {
    zh: '标有引号的并列成分之间、标有书名号的并列成分之间，通常不用顿号。中间夹有括注的，可以用。',
    en: 'Between quoted items in a row, and between titles in a row, 、 is usually left out. With a bracketed note between them it may stay.',
  },
  message: {
    zh: '“{quote}”：并列的书名号、引号之间通常不用顿号。',
    en: '"{quote}": between titles or quotes in a row 、 is usually left out.',
  },
  fix: { zh: '请删去顿号。', en: 'Remove the 、.' },
  samples: {
    good: { text: '修订《行政许可办法》《行政处罚办法》。' },
    bad: { text: '修订《行政许可办法》、《行政处罚办法》。' },
  },
  check: ({ text }) =>
    text.matches(/》、《|”、“/g).map(({ at, start, end }) => {
      const from = Math.max(0, start - 7);
      return { at, start: from, end: Math.min(at.text.length, end + 7) };
    }),
});
