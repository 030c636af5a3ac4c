import { addDays } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 调解协议司法确认: a mediation agreement taken to the court too late. */
export const DC_13: LedgerRule = recordRule({
  id: 'DC-13',
  title: { zh: '调解协议司法确认', en: 'Judicial confirmation' },
  severity: 'info',
  tier: 'law',
  confidence: 'sourced',
  subject: 'dispute',
  basis: [
    {
      instrument: 'mediationLaw',
      text: { zh: '《中华人民共和国人民调解法》第三十三条', en: 'People’s Mediation Law, article 33' },
    },
  ],
  explanation: {
    zh: '双方当事人应自调解协议生效之日起三十日内共同申请司法确认。',
    en: 'The parties ask the court to confirm an agreement within thirty days.',
  },
  message: {
    zh: '人民调解（{record}）{agreedOn}达成协议，{appliedOn}申请司法确认，超过三十日。',
    en: 'The agreement ({record}) of {agreedOn} was taken to the court on {appliedOn}, after thirty days.',
  },
  fix: { zh: '请核对协议生效日期。', en: 'Check when the agreement took effect.' },
  consequence: 'correctable',
  ledger: 'dispute.mediations',
  on: ({ agreedOn }) => agreedOn,
  judge: ({ agreedOn, judicialConfirmation }) => {
    const appliedOn = judicialConfirmation?.appliedOn;
    if (agreedOn === undefined || appliedOn === undefined || appliedOn <= addDays(agreedOn, 30)) return undefined;
    return { field: 'judicialConfirmation', values: shownDates({ agreedOn, appliedOn }) };
  },
});
