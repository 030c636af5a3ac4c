import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

const PARTS = {
  facts: { zh: '基本事实', en: 'facts' },
  legalBasis: { zh: '法律依据', en: 'law' },
  analysis: { zh: '法律分析', en: 'reasoning' },
};

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** 意见书要素不全: a part of the opinion is missing. */
export const LO_05: LedgerRule = recordRule({
  id: 'LO-05',
  title: { zh: '意见书要素不全', en: 'Incomplete opinion' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  subject: 'legal-adviser',
  basis: [{ text: { zh: '法律意见书的一般结构', en: 'the usual structure of a legal opinion' } }],
  explanation: {
    zh: '法律意见书一般写明基本事实、法律依据、法律分析和结论。',
    en: 'A legal opinion states facts, law, reasoning and conclusion.',
  },
  message: {
    zh: '法律意见书（{record}）没有登记{missing}。',
    en: 'Opinion ({record}) records no {missing}.',
  },
  fix: { zh: '请从意见书补登。', en: 'Add it from the opinion.' },
  consequence: 'correctable',
  ledger: 'legalAdviser.opinions',
  on: ({ issuedOn }) => issuedOn,
  judge: ({ facts, legalBasis, analysis }) => {
    const missing = [
      ...(isBlank(facts) ? [PARTS.facts] : []),
      ...(legalBasis.length === 0 ? [PARTS.legalBasis] : []),
      ...(isBlank(analysis) ? [PARTS.analysis] : []),
    ];
    if (missing.length === 0) return undefined;
    const joined = { zh: missing.map(({ zh }) => zh).join('、'), en: missing.map(({ en }) => en).join(', ') };
    return { actual: missing.map(({ en }) => en).join(','), values: { missing: joined } };
  },
});
