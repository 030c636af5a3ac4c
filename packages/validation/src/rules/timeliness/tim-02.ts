import { daysBetween, formatChineseDate } from '@fazhi/core';
import { reportDates } from '../../report-text/report-dates.js';
import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT, SKIP_MESSAGES } from '../annual-report.js';
import { datePlace } from './date-place.js';
import { printedDate } from './printed-date.js';
import { deadlinesOf, misses } from './deadline-of.js';

/** 公开期限: published on or after 1 April. */
export const TIM_02: ReportRule<{ inclusive: boolean }> = defineRule<{ inclusive: boolean }>({
  id: 'TIM-02',
  title: { zh: '公开期限', en: 'Publication deadline' },
  severity: 'error',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'report.publication' }],
  reads: ['meta', 'text'],
  kinds: ANNUAL_REPORT,
  params: { inclusive: false },
  explanation: {
    zh: '地方各级政府和县级以上政府部门（含国务院部门）的年度报告，应于次年4月1日之前通过报刊、网站等公开，涉及党和国家秘密的除外；规定没有列明的单位是否适用，不能确定，只提示。“之前”不含当日，把参数 inclusive 设为 true 则含当日。',
    en: 'Local governments at every level, and departments of governments at county level or above, those of the State Council included, publish their report before 1 April of the next year, Party and state secrets excepted. Whether bodies the rule does not name are bound is not certain and gives a note. "Before" excludes the day unless `inclusive` is set.',
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
    notCertain: {
      severity: 'info',
      message: {
        zh: '公开日期为{date}，在{deadline}之后；督察工作规定没有列明这类单位，是否适用这一期限不能确定。',
        en: 'It was published on {date}, after {deadline}; the rules do not name bodies of this kind, so whether it was late is not certain.',
      },
      fix: { zh: '请按当地或者主管机关的规定核对期限。', en: 'Check the deadline in the rules that bind this body.' },
    },
    sameDay: {
      message: {
        zh: '公开日期为{date}，恰为期限当日；“{deadline}之前”不含当日。',
        en: 'It was published on {date}, the very day of the deadline, and "before {deadline}" excludes that day.',
      },
    },
  },
  samples: { good: {}, bad: { meta: { publishedOn: '2021-04-06', signedOn: '2021-02-20' } } },
  check: ({ report, text, year, registry, params }) => {
    if (year === undefined) return { skipped: SKIP_MESSAGES.noYear };
    const { published } = reportDates(report.meta);
    // Earlier years had the first quarter as their deadline (TIM-07).
    if (published === undefined || year < 2019) return 'notApplicable';
    const { publication, certain } = deadlinesOf(report, year, registry);
    if (!misses(published.date, publication, params.inclusive)) return [];
    const days = daysBetween(publication.date, published.date);
    const variant = !certain ? 'notCertain' : days === 0 ? 'sameDay' : undefined;
    return [
      {
        ...datePlace(text, 'publishedOn', published),
        expected: `< ${publication.date}`,
        actual: published.date,
        ...(variant === undefined ? {} : { variant }),
        values: {
          date: printedDate(published),
          deadline: { zh: formatChineseDate(publication.date), en: publication.date },
          days,
        },
      },
    ];
  },
});
