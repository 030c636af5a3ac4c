import { addMonths, type CreditPublicityRecord } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import { GRADED_SINCE, TERMS, TERMS_BASIS } from './publicity-terms.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 信用修复时点: a repair granted before the shortest term is over. */
export const CR_08: LedgerRule = recordRule({
  id: 'CR-08',
  title: { zh: '信用修复时点', en: 'Repair timing' },
  severity: 'error',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'credit',
  basis: [TERMS_BASIS],
  explanation: {
    zh: '2026年4月1日起，一般失信信息公示满三个月、严重的满一年后才能修复；此前依当时规定，不判断。',
    en: 'Since April 2026 a general record is repaired after three months, a serious one after a year; earlier repairs are not judged.',
  },
  message: {
    zh: '失信信息{decidedOn}作出，最早{earliest}可以修复，信用修复（{record}）{repairedOn}就准予了。',
    en: 'Repair ({record}) was granted on {repairedOn}; the record of {decidedOn} may be repaired from {earliest}.',
  },
  fix: {
    zh: '请核对失信等级和日期；确不满期的，恢复公示。',
    en: 'Check class and days; where the term is not over, publish it again.',
  },
  consequence: 'revocable',
  ledger: 'credit.repairs',
  on: ({ decidedOn, appliedOn }) => decidedOn ?? appliedOn,
  prepare: ({ ledgers }) => new Map((ledgers.credit?.publicity ?? []).map((row) => [row.id, row])),
  judge: ({ recordId, result, decidedOn: repairedOn }, _, records: ReadonlyMap<string, CreditPublicityRecord>) => {
    const row = records.get(recordId);
    if (row?.kind !== 'penalty' || result !== 'granted' || repairedOn === undefined || row.decidedOn < GRADED_SINCE)
      return undefined;
    const { decidedOn } = row;
    const earliest = addMonths(decidedOn, TERMS[row.dishonestyClass][0]);
    return repairedOn >= earliest
      ? undefined
      : { field: 'decidedOn', values: shownDates({ decidedOn, earliest, repairedOn }) };
  },
});
