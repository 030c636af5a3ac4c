import { reportDates } from '../../report-text/report-dates.js';
import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT, SKIP_MESSAGES } from '../annual-report.js';
import { PROOFREADING } from '../basis.js';
import { datePlace } from './date-place.js';
import { printedDate } from './printed-date.js';

/** 年度未满即成文: dated before the year it reports on had ended. */
export const TIM_08: ReportRule = defineRule({
  id: 'TIM-08',
  title: { zh: '年度未满即成文', en: 'Dated before its year had ended' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['meta', 'text'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '成文日期在报告年度之内的，全年数据还没有截止，也可能是年份写错了。',
    en: 'A report dated within the year it speaks of was written before the figures of that year were complete, or its year is wrong.',
  },
  message: {
    zh: '成文日期为{date}，{year}年度还没有结束。',
    en: 'It is dated {date}, before the year {year} had ended.',
  },
  fix: { zh: '请核对年份；数据有截止日的，请写明。', en: 'Check the year; where figures end earlier, say when.' },
  samples: { good: {}, bad: { meta: { signedOn: '2020-12-18' } } },
  check: ({ report, text, year }) => {
    if (year === undefined) return { skipped: SKIP_MESSAGES.noYear };
    const { signed } = reportDates(report.meta);
    if (signed === undefined) return 'notApplicable';
    if (Number(signed.date.slice(0, 4)) !== year) return [];
    return [
      {
        ...datePlace(text, 'signedOn', signed),
        expected: `> ${String(year)}`,
        actual: signed.date,
        values: { date: printedDate(signed), year },
      },
    ];
  },
});
