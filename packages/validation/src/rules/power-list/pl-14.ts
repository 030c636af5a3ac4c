import { titlesOf } from './setting-ranks.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 依据缺条号: a statute cited without its article. */
export const PL_14: LedgerRule = recordRule({
  id: 'PL-14',
  title: { zh: '依据缺条号', en: 'Basis without an article' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  subject: 'power-list',
  basis: [
    { text: { zh: '权责清单编制要求：依据应列明条、款、项', en: 'power lists name article, paragraph and item' } },
  ],
  explanation: {
    zh: '设定依据应写明条号，公众和执法人员才能核对。',
    en: 'A basis names its article, so that anyone can look it up.',
  },
  message: {
    zh: '“{name}”的设定依据{basis}没有写明条号。',
    en: 'The basis {basis} of "{name}" names no article.',
  },
  fix: {
    zh: '请补充条、款、项。',
    en: 'Add article, paragraph and item.',
  },
  consequence: 'correctable',
  ledger: 'powerList.items',
  judge: ({ status, name, establishingBasis }) => {
    const bare = establishingBasis.filter(
      ({ article, rank }) => article === undefined && rank !== undefined && rank !== 'normativeDocument',
    );
    if (status === 'cancelled' || bare.length === 0) return undefined;
    return { field: 'establishingBasis', values: { name, basis: titlesOf(bare) } };
  },
});
