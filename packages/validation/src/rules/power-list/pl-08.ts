import { FEE_RANKS, hasRank, titlesOf } from './setting-ranks.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 许可收费依据: a fee without a law. */
export const PL_08: LedgerRule = recordRule({
  id: 'PL-08',
  title: { zh: '许可收费依据', en: 'Basis of a fee for a licence' },
  severity: 'error',
  tier: 'law',
  confidence: 'sourced',
  subject: 'power-list',
  basis: [
    {
      instrument: 'licensingLaw',
      text: { zh: '《中华人民共和国行政许可法》第五十八条、第五十九条', en: 'Licensing Law, articles 58 and 59' },
    },
  ],
  explanation: {
    zh: '实施行政许可不得收取任何费用，法律、行政法规另有规定的除外。',
    en: 'Nothing is charged for a licence unless a law or administrative regulation says so.',
  },
  message: {
    zh: '许可事项“{name}”收费，收费依据（{basis}）不是法律、行政法规。',
    en: 'The licence "{name}" is charged for on the ground of {basis}, neither a law nor an administrative regulation.',
  },
  fix: {
    zh: '请补充法律、行政法规依据；没有的，停止收费并退还。',
    en: 'Add the law; where there is none, stop charging and pay back.',
  },
  consequence: 'revocable',
  ledger: 'powerList.items',
  judge: ({ category, status, name, fee }) => {
    if (category !== 'licensing' || status === 'cancelled' || !fee.charged) return undefined;
    const basis = fee.basis ?? [];
    const answer = hasRank(basis, FEE_RANKS);
    if (answer === undefined) return 'undecided';
    return answer ? undefined : { field: 'fee', values: { name, basis: titlesOf(basis) } };
  },
});
