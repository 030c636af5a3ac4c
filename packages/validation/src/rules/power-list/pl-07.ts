import { isLongerTimeLimit, type LegalRank, type TimeLimit } from '@fazhi/core';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

const USUAL: TimeLimit = { value: 20, unit: 'workingDay' };
const SPECIAL: readonly LegalRank[] = ['law', 'adminRegulation', 'localRegulation'];

/** 许可法定时限过长: a limit beyond that of the law, without a statute that says so. */
export const PL_07: LedgerRule = recordRule({
  id: 'PL-07',
  title: { zh: '许可法定时限过长', en: 'Long statutory limit of a licence' },
  severity: 'warning',
  tier: 'law',
  confidence: 'sourced',
  subject: 'power-list',
  basis: [
    {
      instrument: 'licensingLaw',
      text: { zh: '《中华人民共和国行政许可法》第四十二条', en: 'Licensing Law, article 42' },
    },
  ],
  explanation: {
    zh: '除当场决定和法律、法规另有规定的以外，许可决定应当自受理之日起二十日内作出（按工作日计算）。',
    en: 'Unless a statute says otherwise a licence is decided within twenty working days.',
  },
  message: {
    zh: '许可事项“{name}”的法定办结时限超过二十个工作日。',
    en: 'The statutory limit of the licence "{name}" is longer than twenty working days.',
  },
  fix: {
    zh: '请注明另有规定的法律、法规；没有的，改正法定时限。',
    en: 'Name the statute that says otherwise, or correct the limit.',
  },
  consequence: 'correctable',
  ledger: 'powerList.items',
  judge: (item) => {
    if (item.category !== 'licensing' || item.status === 'cancelled') return undefined;
    if (!isLongerTimeLimit(item.statutoryLimit, USUAL)) return undefined;
    // A statute of its own on the procedure says how long it may take.
    if ((item.implementingBasis ?? []).some(({ rank }) => rank !== undefined && SPECIAL.includes(rank)))
      return undefined;
    return { field: 'statutoryLimit', actual: String(item.statutoryLimit.value), values: { name: item.name } };
  },
});
