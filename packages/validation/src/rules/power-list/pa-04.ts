import { addWorkingDays } from '@fazhi/core';
import { overdue } from '../overdue.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 申请调整期限: an adjustment asked for late. */
export const PA_04: LedgerRule = recordRule({
  id: 'PA-04',
  title: { zh: '申请调整期限', en: 'Time to apply' },
  severity: 'warning',
  tier: 'local',
  confidence: 'sourced',
  subject: 'power-list',
  basis: [{ text: { zh: '各地权责清单动态管理办法', en: 'local rules on keeping power lists up to date' } }],
  params: { maxWorkingDays: null as number | null },
  explanation: {
    zh: '事由发生后应在当地规定的工作日内申请调整（有的地方十个，有的二十个）；期限由参数设定。',
    en: 'An adjustment is asked for within the working days set as a parameter, ten or twenty as the place has it.',
  },
  message: {
    zh: '调整（{record}）的事由{since}发生，应于{lastDay}前申请，{doneOn}才申请。',
    en: 'Adjustment ({record}): what caused it was of {since}; due by {lastDay}, it was asked for on {doneOn}.',
  },
  fix: { zh: '请以后及时申请。', en: 'Ask in time.' },
  consequence: 'accountability',
  ledger: 'powerList.adjustments',
  on: ({ appliedOn }) => appliedOn,
  judge: ({ triggerOn, appliedOn }, { today, registry, params: { maxWorkingDays } }) =>
    overdue({
      field: 'appliedOn',
      since: triggerOn,
      lastDay: addWorkingDays(triggerOn, maxWorkingDays ?? 0, registry.calendar),
      doneOn: appliedOn,
      today,
    }),
});
