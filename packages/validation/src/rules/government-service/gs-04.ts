import { addWorkingDays, type TimeLimit } from '@fazhi/core';
import { overdue } from '../overdue.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 许可办理期限: a licence decided later than the law allows. */
export const GS_04: LedgerRule = recordRule({
  id: 'GS-04',
  title: { zh: '许可办理期限', en: 'License handling time' },
  severity: 'warning',
  tier: 'law',
  confidence: 'sourced',
  subject: 'government-service',
  basis: [
    {
      instrument: 'licensingLaw',
      text: { zh: '《中华人民共和国行政许可法》第四十二条、第八十二条', en: 'Licensing Law, articles 42 and 82' },
    },
  ],
  explanation: {
    zh: '许可决定自受理之日起二十个工作日内作出，经批准可延长十个工作日；统一、联合、集中办理的四十五个工作日，可延长十五个。事项的法定时限更长的，从其规定；检验、鉴定、听证等不计入的时间没有登记，须人工核对。',
    en: 'A licence is decided within twenty working days, ten more with approval; joint handling has forty-five and fifteen. A longer limit of the item applies; time for tests, experts and hearings is not recorded and is for a person to see.',
  },
  message: {
    zh: '办件（{record}）{since}受理，应于{lastDay}前决定，{doneOn}才决定。',
    en: 'Case ({record}) accepted on {since} was due by {lastDay} and decided on {doneOn}.',
  },
  fix: {
    zh: '请核对日期、延期和不计入的时间；确实逾期的，告知申请人并说明。',
    en: 'Check days, extension and time not counted; where it is late, tell the applicant why.',
  },
  consequence: 'unlawfulProcedure',
  variants: {
    missing: {
      message: {
        zh: '办件（{record}）{since}受理，应于{lastDay}前决定，至今没有决定。',
        en: 'Case ({record}) accepted on {since} was due by {lastDay} and is not decided.',
      },
    },
  },
  ledger: 'governmentService.cases',
  on: ({ acceptedOn }) => acceptedOn,
  prepare: ({ ledgers }) => {
    const licences = (ledgers.governmentService?.items ?? []).filter(({ itemType }) => itemType === 'licensing');
    // A limit in calendar days or months is longer than the usual one only where it is a long one.
    const workingDays = ({ value, unit }: TimeLimit): number =>
      unit === 'workingDay' ? value : unit === 'month' ? value * 23 : value;
    return new Map(licences.map(({ id, statutoryLimit }) => [id, workingDays(statutoryLimit)]));
  },
  judge: (
    { serviceItemId, acceptedOn, decidedOn, jointHandling = false, extension },
    { today, registry },
    limits: ReadonlyMap<string, number>,
  ) => {
    const own = limits.get(serviceItemId);
    if (own === undefined || acceptedOn === undefined) return undefined;
    const [usual, more] = jointHandling ? [45, 15] : [20, 10];
    const days = Math.max(usual, own) + Math.min(more, extension?.days ?? 0);
    return overdue({
      field: 'decidedOn',
      since: acceptedOn,
      lastDay: addWorkingDays(acceptedOn, days, registry.calendar),
      doneOn: decidedOn,
      today,
    });
  },
});
