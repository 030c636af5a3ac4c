import { daysBetween, formatChineseDate } from '@fazhi/core';
import { reportDates } from '../../report-text/report-dates.js';
import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT, SKIP_MESSAGES } from '../annual-report.js';
import { inspectionRules } from '../basis.js';
import { datePlace } from './date-place.js';
import { printedDate } from './printed-date.js';
import { deadlineOf, misses } from './deadline-of.js';

interface Params extends Record<string, string | number | boolean> {
  localDeadline: string;
  centralDeadline: string;
  inclusive: boolean;
  firstYear: number;
}

/** 报送期限: signed on or after the day by which the report must have been submitted. */
export const TIM_01: ReportRule<Params> = defineRule<Params>({
  id: 'TIM-01',
  title: { zh: '报送期限', en: 'Submission deadline' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [inspectionRules('第23条')],
  reads: ['meta', 'text'],
  kinds: ANNUAL_REPORT,
  params: { localDeadline: '03-01', centralDeadline: '04-01', inclusive: false, firstYear: 2019 },
  explanation: {
    zh: '地方报告于次年3月1日之前报送，省级党委政府和国务院部门于4月1日之前报送；“之前”不含当日，把参数 inclusive 设为 true 则含当日。报告里通常没有报送日期，就用成文日期判断：成文已晚，报送不可能更早。',
    en: 'Local reports are submitted before 1 March of the next year, those of provinces and State Council departments before 1 April. "Before" excludes the day unless `inclusive` is set. A report rarely states when it was submitted, so its date of signature is used: what was signed late was not submitted earlier.',
  },
  message: {
    zh: '成文日期为{date}，晚于报送期限（{deadline}之前）{days}天；按成文日期判断。',
    en: 'It is dated {date}, {days} day(s) after it was due (before {deadline}); judged by the date of signature.',
  },
  fix: {
    zh: '如已按期报送，请以报送记录为准并予豁免；否则请说明迟报原因。',
    en: 'If it was submitted in time, waive this on the record of submission; otherwise explain the delay.',
  },
  samples: { good: {}, bad: { meta: { signedOn: '2021-03-02', publishedOn: '2021-03-02' } } },
  check: ({ report, text, year, params }) => {
    if (year === undefined) return { skipped: SKIP_MESSAGES.noYear };
    const { signed } = reportDates(report.meta);
    if (signed === undefined || year < params.firstYear) return 'notApplicable';
    const { reporterClass } = report.meta;
    const central = reporterClass === 'provincialPartyGov' || reporterClass === 'stateCouncilDepartment';
    const deadline = deadlineOf(year, central ? params.centralDeadline : params.localDeadline);
    if (deadline === undefined || !misses(signed.date, deadline, params.inclusive)) return [];
    return [
      {
        ...datePlace(text, 'signedOn', signed),
        expected: `< ${deadline}`,
        actual: signed.date,
        values: {
          date: printedDate(signed),
          deadline: { zh: formatChineseDate(deadline), en: deadline },
          days: daysBetween(deadline, signed.date),
        },
      },
    ];
  },
});
