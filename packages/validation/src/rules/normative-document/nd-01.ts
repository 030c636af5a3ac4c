import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { NORMATIVE_DOCUMENT } from './normative-document.js';

/** 合法性审核前置: legality review before deliberation. */
export const ND_01: LedgerRule = gateRule({
  of: NORMATIVE_DOCUMENT,
  id: 'ND-01',
  title: { zh: '合法性审核前置', en: 'Legality review before deliberation' },
  tier: 'central-policy',
  confidence: 'recalled',
  gates: ['deliberate.lawful', 'deliberate.reviewBeforeDeliberation'],
  field: 'legalityReview',
  days: ({ legalityReview, deliberatedOn }) => [
    ['审核意见', 'reviewed', legalityReview?.issuedOn],
    ['审议', 'deliberated', deliberatedOn],
  ],
  explanation: {
    zh: '未经合法性审核或者经审核不合法的规范性文件，不得提交集体审议。',
    en: 'A document that was not reviewed or was found unlawful is not deliberated.',
  },
  fix: {
    zh: '请补登审核意见；确未审核或者不合法的，审核、修改后重新审议。',
    en: 'Record the review; where there was none or it found the document unlawful, review or change it and deliberate again.',
  },
  consequence: 'unlawfulProcedure',
});
