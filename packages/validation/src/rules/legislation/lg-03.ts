import { addDays } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 规章施行日期: a rule that took effect too soon, without a reason. */
export const LG_03: LedgerRule = recordRule({
  id: 'LG-03',
  title: { zh: '规章施行日期', en: 'Entry into force of a rule' },
  severity: 'warning',
  tier: 'regulation',
  confidence: 'recalled',
  subject: 'legislation',
  basis: [{ provision: 'ruleMaking.effect' }],
  explanation: {
    zh: '规章应当自公布之日起三十日后施行；涉及国家安全、外汇汇率、货币政策以及公布后不立即施行将有碍施行的除外。',
    en: 'A rule takes effect thirty days after its promulgation, unless security, exchange rates, money or its own working demand otherwise.',
  },
  message: {
    zh: '规章（{record}）{promulgatedOn}公布、{effectiveFrom}施行，不足三十日，没有写明例外理由。',
    en: 'Rule ({record}) was promulgated on {promulgatedOn} and took effect on {effectiveFrom}, within thirty days and without a reason.',
  },
  fix: { zh: '请核对日期；确属例外的，补充理由。', en: 'Check the days, or add the reason.' },
  consequence: 'accountability',
  ledger: 'legislation.rules',
  on: ({ promulgatedOn }) => promulgatedOn,
  judge: ({ promulgatedOn, effectiveFrom, effectiveException }) =>
    effectiveException !== undefined || effectiveFrom >= addDays(promulgatedOn, 30)
      ? undefined
      : {
          field: 'effectiveFrom',
          expected: `>= ${addDays(promulgatedOn, 30)}`,
          actual: effectiveFrom,
          values: shownDates({ promulgatedOn, effectiveFrom }),
        },
});
