import { hasRank, LICENSING_RANKS, titlesOf } from './setting-ranks.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 许可设定依据位阶: a licence set by what may not set one. */
export const PL_02: LedgerRule = recordRule({
  id: 'PL-02',
  title: { zh: '许可设定依据位阶', en: 'Rank of the basis of a licence' },
  severity: 'error',
  tier: 'law',
  confidence: 'sourced',
  subject: 'power-list',
  basis: [
    {
      instrument: 'licensingLaw',
      text: {
        zh: '《中华人民共和国行政许可法》第十四条、第十五条、第十七条',
        en: 'Licensing Law, articles 14, 15 and 17',
      },
    },
  ],
  explanation: {
    zh: '行政许可只能由法律、行政法规、国务院决定、地方性法规设定，省级政府规章可以设定临时性许可；其他规章和规范性文件一律不得设定。',
    en: 'A licence is set by laws, administrative regulations, decisions of the State Council or local regulations, for a year by rules of a province; by nothing else.',
  },
  message: {
    zh: '许可事项“{name}”的设定依据（{basis}）没有设定许可的权限。',
    en: 'The licence "{name}" rests on {basis}, which may not set a licence.',
  },
  fix: {
    zh: '请补充有权设定的依据；没有的，提请取消该事项。',
    en: 'Add a basis that may set it; where there is none, have the item cancelled.',
  },
  consequence: 'invalid',
  ledger: 'powerList.items',
  judge: ({ category, status, name, establishingBasis }) => {
    if (category !== 'licensing' || status === 'cancelled') return undefined;
    const answer = hasRank(establishingBasis, LICENSING_RANKS);
    if (answer === undefined) return 'undecided';
    return answer ? undefined : { field: 'establishingBasis', values: { name, basis: titlesOf(establishingBasis) } };
  },
});
