import { addWorkingDays } from '@fazhi/core';
import { overdue } from '../overdue.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** First day of the law as revised in 2021. */
const SINCE = '2021-07-15';

/** 撤回期限: a decision that fell and was taken down late. */
export const CR_03: LedgerRule = recordRule({
  id: 'CR-03',
  title: { zh: '撤回期限', en: 'Withdrawal clock' },
  severity: 'error',
  tier: 'law',
  confidence: 'sourced',
  subject: 'credit',
  basis: [{ provision: 'penalty.publicity' }],
  explanation: {
    zh: '公开的处罚决定被变更、撤销、确认违法或者确认无效的，应当在三个工作日内撤回信息并公开说明理由（2021年7月15日起）。',
    en: 'Since July 2021 a published penalty that was changed, revoked or held unlawful is taken down within three working days, with the reason.',
  },
  message: {
    zh: '案件（{record}）的处罚决定{since}被变更、撤销或确认违法，应于{lastDay}前撤回公示，{doneOn}才撤回。',
    en: 'The penalty of case ({record}) fell on {since}; to be taken down by {lastDay}, it was on {doneOn}.',
  },
  fix: { zh: '请及时撤回公示并说明理由。', en: 'Take it down and give the reason.' },
  consequence: 'accountability',
  ledger: 'enforcement.cases',
  on: ({ disclosure }) => (disclosure.status === 'withdrawn' ? disclosure.withdrawal.causedOn : undefined),
  judge: ({ actType, disclosure }, { today, registry }) => {
    if (actType !== 'penalty' || disclosure.status !== 'withdrawn') return undefined;
    const { causedOn: since, on: doneOn } = disclosure.withdrawal;
    if (since < SINCE) return undefined;
    return overdue({ field: 'disclosure', since, lastDay: addWorkingDays(since, 3, registry.calendar), doneOn, today });
  },
});
