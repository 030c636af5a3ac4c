import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 日期先后: dates of an adjustment out of their order. */
export const PA_07: LedgerRule = recordRule({
  id: 'PA-07',
  title: { zh: '日期先后', en: 'Date order' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  subject: 'power-list',
  basis: [{ text: { zh: '日期先后', en: 'order of dates' } }],
  explanation: {
    zh: '申请、审核、批准、公布应依次进行；事由与申请、申请与公布的先后由记录自身保证。',
    en: 'Application, review, approval and publication follow one another; the rest of the order is kept by the record itself.',
  },
  message: {
    zh: '调整（{record}）的{earlier}（{earlierOn}）晚于{later}（{laterOn}）。',
    en: 'Adjustment ({record}): {earlier} ({earlierOn}) is later than {later} ({laterOn}).',
  },
  fix: { zh: '请核对日期。', en: 'Check the days.' },
  consequence: 'correctable',
  ledger: 'powerList.adjustments',
  on: ({ appliedOn }) => appliedOn,
  judge: ({ appliedOn, managerReview, governmentApproval, publishedOn }) => {
    const steps = [
      { field: 'appliedOn', zh: '申请日期', en: 'application', on: appliedOn },
      { field: 'managerReview.on', zh: '管理部门审核日期', en: 'review', on: managerReview?.on },
      { field: 'governmentApproval.on', zh: '政府批准日期', en: 'approval', on: governmentApproval?.on },
      { field: 'publishedOn', zh: '公布日期', en: 'publication', on: publishedOn },
    ].flatMap(({ on, ...step }) => (on === undefined ? [] : [{ ...step, on }]));
    return steps.slice(1).flatMap((step, index) => {
      const before = steps[index]!;
      if (before.on <= step.on) return [];
      return [
        {
          field: step.field,
          values: {
            earlier: { zh: before.zh, en: before.en },
            later: { zh: step.zh, en: step.en },
            ...shownDates({ earlierOn: before.on, laterOn: step.on }),
          },
        },
      ];
    });
  },
});
