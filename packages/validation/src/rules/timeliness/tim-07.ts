import { formatChineseDate } from '@fazhi/core';
import { reportDates } from '../../report-text/report-dates.js';
import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT, SKIP_MESSAGES } from '../annual-report.js';
import { datePlace } from './date-place.js';
import { printedDate } from './printed-date.js';
import { deadlinesOf } from './deadline-of.js';

/** 第一季度旧期限: reports for 2018 and before were due within the first quarter. */
export const TIM_07: ReportRule = defineRule({
  id: 'TIM-07',
  title: { zh: '第一季度旧期限', en: 'First-quarter regime for early years' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'report.firstQuarter' }],
  reads: ['meta', 'text'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '2018年度及以前的报告，期限是次年第一季度（3月31日），报送和公开都一样；2018年度是过渡年，也按这个日期判断。',
    en: 'Reports for 2018 and before were due, and to be published, within the first quarter of the next year (31 March). 2018 is transitional and judged by the same date.',
  },
  message: {
    zh: '{what}为{date}，晚于第一季度（{deadline}）。',
    en: 'Its {what} is {date}, after the first quarter ({deadline}).',
  },
  fix: { zh: '请核对日期；确属逾期的，说明原因。', en: 'Check the date; if it was late, give the reason.' },
  samples: {
    good: {},
    bad: {
      meta: {
        reportYear: 2016,
        title: '明安市工业和信息化局2016年法治政府建设年度报告',
        signedOn: '2017-05-08',
        publishedOn: '2017-05-08',
      },
    },
  },
  check: ({ report, text, year, registry }) => {
    if (year === undefined) return { skipped: SKIP_MESSAGES.noYear };
    if (year > 2018 || year < 2015) return 'notApplicable';
    const deadline = deadlinesOf(report, year, registry).publication.date;
    const { signed, published } = reportDates(report.meta);
    if (signed === undefined && published === undefined) return 'notApplicable';
    // A report signed late was published late too: one fault, told by the earlier of the two.
    const late =
      signed !== undefined && signed.date > deadline
        ? { known: signed, role: 'signedOn' as const, what: { zh: '成文日期', en: 'date of signature' } }
        : published !== undefined && published.date > deadline
          ? { known: published, role: 'publishedOn' as const, what: { zh: '公开日期', en: 'date of publication' } }
          : undefined;
    if (late === undefined) return [];
    return [
      {
        ...datePlace(text, late.role, late.known),
        expected: `<= ${deadline}`,
        actual: late.known.date,
        values: {
          what: late.what,
          date: printedDate(late.known),
          deadline: { zh: formatChineseDate(deadline), en: deadline },
        },
      },
    ];
  },
});
