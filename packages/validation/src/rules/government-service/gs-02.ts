import { addWorkingDays } from '@fazhi/core';
import { overdue } from '../overdue.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 差评整改: a bad rating that was not put right in time. */
export const GS_02: LedgerRule = recordRule({
  id: 'GS-02',
  title: { zh: '差评整改', en: 'Negative rating handled' },
  severity: 'warning',
  tier: 'local',
  confidence: 'sourced',
  subject: 'government-service',
  basis: [
    {
      text: {
        zh: '各地政务服务“好差评”办法（差评核实整改期限）',
        en: 'local rules on ratings of services (time to put a bad rating right)',
      },
    },
  ],
  params: { maxWorkingDays: null as number | null },
  explanation: {
    zh: '差评应在当地规定的工作日内回访整改；期限由参数设定。',
    en: 'A bad rating is followed up and put right within the working days set as a parameter.',
  },
  message: {
    zh: '评价（{record}）{since}为差评，应于{lastDay}前整改，{doneOn}才整改。',
    en: 'Rating ({record}) of {since} was bad; due by {lastDay}, it was put right on {doneOn}.',
  },
  fix: { zh: '请回访整改并登记结果。', en: 'Follow it up, put it right and record the result.' },
  consequence: 'accountability',
  variants: {
    missing: {
      message: {
        zh: '评价（{record}）{since}为差评，应于{lastDay}前整改，至今没有整改记录。',
        en: 'Rating ({record}) of {since} was bad; due by {lastDay}, it is not recorded as put right.',
      },
    },
  },
  ledger: 'governmentService.ratings',
  on: ({ ratedOn }) => ratedOn,
  judge: ({ grade, ratedOn, followUp }, { today, registry, params: { maxWorkingDays } }) =>
    grade === 'dissatisfied' || grade === 'veryDissatisfied'
      ? overdue({
          field: 'followUp',
          since: ratedOn,
          lastDay: addWorkingDays(ratedOn, maxWorkingDays ?? 0, registry.calendar),
          doneOn: followUp?.rectifiedOn,
          today,
        })
      : undefined,
});
