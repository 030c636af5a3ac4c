import { daysBetween } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 涉嫌犯罪移送: suspected crime not handed over. */
export const EC_24: LedgerRule = recordRule({
  id: 'EC-24',
  title: { zh: '涉嫌犯罪移送', en: 'Suspected crime not handed over' },
  severity: 'error',
  tier: 'regulation',
  confidence: 'recalled',
  subject: 'enforcement',
  basis: [{ provision: 'transfer.approval' }],
  explanation: {
    zh: '涉嫌犯罪的案件，批准移送后应当在二十四小时内移送公安机关，不得以行政处罚代替移送。',
    en: 'A suspected crime is handed over within 24 hours of the approval, and no penalty takes its place.',
  },
  message: {
    zh: '案件（{record}）：{approvedOn}批准移送，{on}移送，超过二十四小时。',
    en: 'Case ({record}): approved on {approvedOn} and handed over on {on}, after more than 24 hours.',
  },
  variants: {
    replaced: {
      message: {
        zh: '案件（{record}）应当移送公安机关，没有移送，作出了行政处罚决定。',
        en: 'Case ({record}) has to be handed over, was not, and ended in a penalty.',
      },
    },
  },
  fix: {
    zh: '请补登移送情况；确未移送的，立即移送公安机关。',
    en: 'Record it; where it was not handed over, do so at once.',
  },
  consequence: 'accountability',
  ledger: 'enforcement.cases',
  judge: (row) => {
    const { criminalTransfer } = row;
    if (criminalTransfer?.required !== true) return undefined;
    const { approvedOn, on } = criminalTransfer;
    const field = 'criminalTransfer';
    if (on === undefined)
      return row.actType === 'penalty' && row.decision?.outcome === 'imposed'
        ? { field, variant: 'replaced' }
        : undefined;
    // Days alone are known: the day after the approval may still be within 24 hours.
    if (approvedOn === undefined || daysBetween(approvedOn, on) <= 1) return undefined;
    return { field, values: shownDates({ approvedOn, on }) };
  },
});
