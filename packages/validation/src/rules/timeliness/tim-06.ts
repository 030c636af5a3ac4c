import { daysBetween } from '@fazhi/core';
import { reportDates } from '../../report-text/report-dates.js';
import { datePlace } from './date-place.js';
import { printedDate } from './printed-date.js';
import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';

/** 成文到公开间隔过长: signed long before it was published. */
export const TIM_06: ReportRule<{ maxDays: number }> = defineRule({
  id: 'TIM-06',
  title: { zh: '成文到公开间隔过长', en: 'Long gap from signature to publication' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [
    {
      text: {
        zh: '对年度报告公开滞后的批评（明天 2017）',
        en: 'criticism of late publication of annual reports (Ming Tian 2017)',
      },
    },
  ],
  reads: ['meta', 'text'],
  kinds: ANNUAL_REPORT,
  params: { maxDays: 60 },
  explanation: {
    zh: '报告成文后应及时公开；间隔过长，公开的意义就减弱了。天数由参数 maxDays 设定。',
    en: 'A report is published soon after it is signed; a long gap takes away the point of publishing. `maxDays` sets how long.',
  },
  message: {
    zh: '{signed}成文，{published}公开，相隔{days}天，超过{maxDays}天。',
    en: 'Signed on {signed} and published on {published}: {days} days apart, more than {maxDays}.',
  },
  fix: { zh: '今后请在成文后及时公开。', en: 'In future publish soon after signature.' },
  samples: { good: {}, bad: { meta: { signedOn: '2021-01-14', publishedOn: '2021-03-30' } } },
  check: ({ report, text, params }) => {
    const { signed, published } = reportDates(report.meta);
    if (signed === undefined || published === undefined) return 'notApplicable';
    const days = daysBetween(signed.date, published.date);
    if (days <= params.maxDays) return [];
    return [
      {
        ...datePlace(text, 'publishedOn', published),
        expected: `<= ${String(params.maxDays)}`,
        actual: String(days),
        values: {
          signed: printedDate(signed),
          published: printedDate(published),
          days,
          maxDays: params.maxDays,
        },
      },
    ];
  },
});
