import { reportDates } from '../../report-text/report-dates.js';
import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT, SKIP_MESSAGES } from '../annual-report.js';
import { datePlace } from './date-place.js';
import { printedDate } from './printed-date.js';
import { deadlinesOf } from './deadline-of.js';

/** 恰在期限日公开: published on the day of the deadline, which two readings judge differently. */
export const TIM_03: ReportRule = defineRule({
  id: 'TIM-03',
  title: { zh: '恰在期限日公开', en: 'Published on the deadline day' },
  severity: 'info',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'report.publication' }],
  reads: ['meta', 'text'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '恰在期限当日公开的，逾期天数为0，但按“之前”不含当日的读法已不合要求。两种读法都写明，由人判断。',
    en: 'A report published on the very day is 0 days late, yet too late where "before" excludes the day. Both readings are stated for a person to decide.',
  },
  message: {
    zh: '公开日期恰为{date}：逾期0天；但“之前”不含当日时，应于前一日以前公开。',
    en: 'It was published on {date} itself: 0 days late, but "before" without that day would have needed the day before.',
  },
  fix: { zh: '今后请至少提前一日公开。', en: 'In future publish at least a day earlier.' },
  samples: { good: {}, bad: { meta: { publishedOn: '2021-04-01' } } },
  check: ({ report, text, year, registry }) => {
    if (year === undefined) return { skipped: SKIP_MESSAGES.noYear };
    const { published } = reportDates(report.meta);
    if (published === undefined || year < 2019) return 'notApplicable';
    if (published.date !== deadlinesOf(report, year, registry).publication.date) return [];
    return [
      {
        ...datePlace(text, 'publishedOn', published),
        actual: published.date,
        values: { date: printedDate(published) },
      },
    ];
  },
});
