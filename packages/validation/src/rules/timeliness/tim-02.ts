import { daysBetween, formatChineseDate } from '@fazhi/core';
import { reportDates } from '../../report-text/report-dates.js';
import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT, SKIP_MESSAGES } from '../annual-report.js';
import { inspectionRules } from '../basis.js';
import { datePlace } from './date-place.js';
import { printedDate } from './printed-date.js';
import { deadlineOf, misses } from './deadline-of.js';

interface Params extends Record<string, string | boolean> {
  deadline: string;
  inclusive: boolean;
}

/** 公开期限: published on or after 1 April. */
export const TIM_02: ReportRule<Params> = defineRule<Params>({
  id: 'TIM-02',
  title: { zh: '公开期限', en: 'Publication deadline' },
  severity: 'error',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [inspectionRules('第24条')],
  reads: ['meta', 'text'],
  kinds: ANNUAL_REPORT,
  params: { deadline: '04-01', inclusive: false },
  explanation: {
    zh: '地方各级政府和县级以上政府部门的年度报告，应于次年4月1日之前通过报刊、网站等公开，涉及党和国家秘密的除外。“之前”不含当日，把参数 inclusive 设为 true 则含当日。',
    en: 'Governments at every level, and departments of governments at county level or above, publish their report before 1 April of the next year, Party and state secrets excepted. "Before" excludes the day unless `inclusive` is set.',
  },
  message: {
    zh: '公开日期为{date}，晚于公开期限（{deadline}之前）{days}天。',
    en: 'It was published on {date}, {days} day(s) after it was due (before {deadline}).',
  },
  fix: {
    zh: '请核对公开日期；确属逾期的，说明原因，并把下一年度的公开时间排进计划。',
    en: 'Check the date; if it was late, give the reason and schedule next year’s publication.',
  },
  variants: {
    extended: {
      severity: 'warning',
      message: {
        zh: '公开日期为{date}，晚于{deadline}之前的公开期限{days}天；开发区、街道是否适用，依当地规定。',
        en: 'It was published on {date}, {days} day(s) after {deadline}; whether that binds a zone or subdistrict is for local rules to say.',
      },
    },
    sameDay: {
      message: {
        zh: '公开日期为{date}，恰为期限当日；“{deadline}之前”不含当日。',
        en: 'It was published on {date}, the very day of the deadline, and "before {deadline}" excludes that day.',
      },
    },
  },
  samples: { good: {}, bad: { meta: { publishedOn: '2021-04-06', signedOn: '2021-02-20' } } },
  check: ({ report, text, year, params }) => {
    if (year === undefined) return { skipped: SKIP_MESSAGES.noYear };
    const { published } = reportDates(report.meta);
    const deadline = deadlineOf(year, params.deadline);
    // Earlier years had the first quarter as their deadline (TIM-07).
    if (published === undefined || deadline === undefined || year <= 2018) return 'notApplicable';
    if (!misses(published.date, deadline, params.inclusive)) return [];
    const days = daysBetween(deadline, published.date);
    const variant =
      report.meta.reporterClass === 'extendedByLocalRule' ? 'extended' : days === 0 ? 'sameDay' : undefined;
    return [
      {
        ...datePlace(text, 'publishedOn', published),
        expected: `< ${deadline}`,
        actual: published.date,
        ...(variant === undefined ? {} : { variant }),
        values: {
          date: printedDate(published),
          deadline: { zh: formatChineseDate(deadline), en: deadline },
          days,
        },
      },
    ];
  },
});
