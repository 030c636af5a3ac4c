import { addDays } from '@fazhi/core';
import { overdue } from '../overdue.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** First day of the law as revised in 2023. */
const REVISED = '2024-01-01';

/** 审理期限: a reconsideration decided late. */
export const DC_02: LedgerRule = recordRule({
  id: 'DC-02',
  title: { zh: '审理期限', en: 'Decision time' },
  severity: 'warning',
  tier: 'law',
  confidence: 'sourced',
  subject: 'dispute',
  basis: [{ provision: 'reconsideration.decision' }],
  explanation: {
    zh: '复议机关自受理之日起六十日内作出决定，批准延长的不超过三十日；2024年1月1日起简易程序三十日。中止的期间没有登记，须人工核对。',
    en: 'A reconsideration is decided within sixty days, thirty more when extended; since 2024 within thirty in the simplified procedure. Time in which it stood still is not recorded and is for a person to see.',
  },
  message: {
    zh: '复议案件（{record}）{since}受理，应于{lastDay}前审结，{doneOn}才审结。',
    en: 'Reconsideration ({record}) accepted on {since} was due by {lastDay} and closed on {doneOn}.',
  },
  fix: { zh: '请核对受理、延期、中止的日期。', en: 'Check the days of acceptance, extension and suspension.' },
  consequence: 'unlawfulProcedure',
  variants: {
    missing: {
      message: {
        zh: '复议案件（{record}）{since}受理，应于{lastDay}前审结，至今没有审结。',
        en: 'Reconsideration ({record}) accepted on {since} was due by {lastDay} and is not closed.',
      },
    },
  },
  ledger: 'dispute.reconsiderations',
  on: ({ acceptedOn, receivedOn }) => acceptedOn ?? receivedOn,
  judge: ({ role, acceptedOn, closedOn, procedure, extensionApprovedOn }, { today }) => {
    if (role !== 'reviewOrgan' || acceptedOn === undefined) return undefined;
    const usual =
      procedure === 'simplified' && acceptedOn >= REVISED ? 30 : 60 + (extensionApprovedOn === undefined ? 0 : 30);
    return overdue({
      field: 'closedOn',
      since: acceptedOn,
      lastDay: addDays(acceptedOn, usual),
      doneOn: closedOn,
      today,
    });
  },
});
