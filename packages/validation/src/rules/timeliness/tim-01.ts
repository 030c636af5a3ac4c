import { daysBetween, formatChineseDate, type ReportingLine } from '@fazhi/core';
import { reportDates } from '../../report-text/report-dates.js';
import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT, SKIP_MESSAGES } from '../annual-report.js';
import { datePlace } from './date-place.js';
import { printedDate } from './printed-date.js';
import { deadlinesOf, misses } from './deadline-of.js';

/** 报送期限: signed on or after the day by which the report must have been submitted. */
export const TIM_01: ReportRule<{ inclusive: boolean }> = defineRule<{ inclusive: boolean }>({
  id: 'TIM-01',
  title: { zh: '报送期限', en: 'Submission deadline' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'report.submission' }],
  reads: ['meta', 'text'],
  kinds: ANNUAL_REPORT,
  params: { inclusive: false },
  explanation: {
    zh: '地方报告于次年3月1日之前报送，省级党委政府和国务院部门于4月1日之前报送党中央、国务院，省级政府另于3月1日之前报送同级党委和人大常委会；“之前”不含当日，把参数 inclusive 设为 true 则含当日。规定没有列明的单位是否适用，不能确定，只提示。报告里通常没有报送日期，就用成文日期判断：成文已晚，报送不可能更早。',
    en: 'Local reports are submitted before 1 March of the next year, those of provinces and State Council departments to the centre before 1 April; provincial governments report to their own Party committee and congress before 1 March. Whether bodies the rule does not name are bound is not certain and gives a note. "Before" excludes the day unless `inclusive` is set. A report rarely states when it was submitted, so its date of signature is used: what was signed late was not submitted earlier.',
  },
  message: {
    zh: '成文日期为{date}，晚于报送期限（{deadline}之前）{days}天；按成文日期判断。',
    en: 'It is dated {date}, {days} day(s) after it was due (before {deadline}); judged by the date of signature.',
  },
  fix: {
    zh: '如已按期报送，请以报送记录为准并予豁免；否则请说明迟报原因。',
    en: 'If it was submitted in time, waive this on the record of submission; otherwise explain the delay.',
  },
  variants: {
    notCertain: {
      severity: 'info',
      message: {
        zh: '成文日期为{date}，在{deadline}之后；督察工作规定没有列明这类单位，是否适用这一期限不能确定。',
        en: 'It is dated {date}, after {deadline}; the rules do not name bodies of this kind, so whether it was late is not certain.',
      },
      fix: { zh: '请按当地或者主管机关的规定核对期限。', en: 'Check the deadline in the rules that bind this body.' },
    },
    oneLine: {
      severity: 'info',
      message: {
        zh: '成文日期为{date}；省级政府向同级党委和人大常委会的报告应在{deadline}之前报送，请核对。',
        en: 'It is dated {date}; the provincial government’s report to its own Party committee and congress is due before {deadline}. Check it.',
      },
      fix: { zh: '请以报送记录为准核对。', en: 'Check the record of submission.' },
    },
  },
  samples: { good: {}, bad: { meta: { signedOn: '2021-03-02', publishedOn: '2021-03-02' } } },
  check: ({ report, text, year, registry, params }) => {
    if (year === undefined) return { skipped: SKIP_MESSAGES.noYear };
    const { signed } = reportDates(report.meta);
    // Earlier years had the first quarter as their deadline (TIM-07).
    if (signed === undefined || year < 2019) return 'notApplicable';
    const { submission, certain } = deadlinesOf(report, year, registry);
    const missed = submission.filter(({ deadline }) => misses(signed.date, deadline, params.inclusive));
    if (missed.length === 0) return [];
    const variant = !certain ? 'notCertain' : missed.length < submission.length ? 'oneLine' : undefined;
    const [{ deadline }] = missed.toSorted((a, b) => (a.deadline.date > b.deadline.date ? -1 : 1)) as [ReportingLine];
    return [
      {
        ...datePlace(text, 'signedOn', signed),
        expected: `< ${deadline.date}`,
        actual: signed.date,
        ...(variant === undefined ? {} : { variant }),
        values: {
          date: printedDate(signed),
          deadline: { zh: formatChineseDate(deadline.date), en: deadline.date },
          days: daysBetween(deadline.date, signed.date),
        },
      },
    ];
  },
});
