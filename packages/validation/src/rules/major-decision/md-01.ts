import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { MAJOR_DECISION } from './major-decision.js';

/** 合法性审查前置: legality review before the meeting. */
export const MD_01: LedgerRule = gateRule({
  of: MAJOR_DECISION,
  id: 'MD-01',
  title: { zh: '合法性审查前置', en: 'Legality review before the meeting' },
  tier: 'regulation',
  gates: ['collective.reviewed'],
  field: 'legalityReview',
  days: ({ legalityReview, meeting }) => [
    ['审查意见', 'reviewed', legalityReview?.issuedOn],
    ['讨论', 'discussed', meeting?.date],
  ],
  explanation: {
    zh: '决策草案未经合法性审查的，不得提交决策机关讨论。',
    en: 'A draft that has not been reviewed may not be put to the meeting.',
  },
  fix: {
    zh: '请补登合法性审查意见；确未审查的，审查后重新提请讨论。',
    en: 'Record the review; where there was none, have the draft reviewed and put it to the meeting again.',
  },
  consequence: 'unlawfulProcedure',
});
