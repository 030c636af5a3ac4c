import { reportDates } from '../../report-text/report-dates.js';
import { datePlace } from './date-place.js';
import { printedDate } from './printed-date.js';
import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';

/** 公开早于成文: published before it was signed. */
export const TIM_05: ReportRule = defineRule({
  id: 'TIM-05',
  title: { zh: '公开早于成文', en: 'Published before it was signed' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '日期先后', en: 'order of dates' } }],
  reads: ['meta', 'text'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '先成文，后公开。公开日期早于成文日期的，两个日期至少有一个有误。',
    en: 'A report is signed first and published after. A publication date before that of signature means that one of them is wrong.',
  },
  message: {
    zh: '公开日期{published}早于成文日期{signed}。',
    en: 'It was published on {published}, before its date of signature {signed}.',
  },
  fix: { zh: '请核对两个日期。', en: 'Check both dates.' },
  samples: { good: {}, bad: { meta: { signedOn: '2021-02-20', publishedOn: '2021-02-10' } } },
  check: ({ report, text }) => {
    const { signed, published } = reportDates(report.meta);
    if (signed === undefined || published === undefined) return 'notApplicable';
    if (published.date >= signed.date) return [];
    return [
      {
        ...datePlace(text, 'publishedOn', published),
        expected: `>= ${signed.date}`,
        actual: published.date,
        values: {
          published: printedDate(published),
          signed: printedDate(signed),
        },
      },
    ];
  },
});
