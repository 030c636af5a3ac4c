import { addWorkingDays } from '@fazhi/core';
import { overdue } from '../overdue.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 公布期限: an adjustment published late. */
export const PA_08: LedgerRule = recordRule({
  id: 'PA-08',
  title: { zh: '公布期限', en: 'Time to publish' },
  severity: 'warning',
  tier: 'local',
  confidence: 'sourced',
  subject: 'power-list',
  basis: [{ text: { zh: '各地权责清单动态管理办法', en: 'local rules on keeping power lists up to date' } }],
  params: { maxWorkingDays: null as number | null },
  explanation: {
    zh: '调整批准后应在当地规定的工作日内公布；期限由参数设定。',
    en: 'An adjustment is published within the working days set as a parameter.',
  },
  message: {
    zh: '调整（{record}）{since}批准，应于{lastDay}前公布，{doneOn}才公布。',
    en: 'Adjustment ({record}) approved on {since} was due by {lastDay} and published on {doneOn}.',
  },
  fix: { zh: '请及时公布。', en: 'Publish it in time.' },
  consequence: 'accountability',
  variants: {
    missing: {
      message: {
        zh: '调整（{record}）{since}批准，应于{lastDay}前公布，至今没有公布。',
        en: 'Adjustment ({record}) approved on {since} was due by {lastDay} and is not published.',
      },
    },
  },
  ledger: 'powerList.adjustments',
  on: ({ appliedOn }) => appliedOn,
  judge: ({ governmentApproval, managerReview, publishedOn }, { today, registry, params: { maxWorkingDays } }) => {
    const since = governmentApproval?.on ?? (managerReview?.result === 'approved' ? managerReview.on : undefined);
    if (since === undefined) return undefined;
    return overdue({
      field: 'publishedOn',
      since,
      lastDay: addWorkingDays(since, maxWorkingDays ?? 0, registry.calendar),
      doneOn: publishedOn,
      today,
    });
  },
});
