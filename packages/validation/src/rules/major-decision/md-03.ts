import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { MAJOR_DECISION } from './major-decision.js';

/** 审查时间: time for the review. */
export const MD_03: LedgerRule = gateRule({
  of: MAJOR_DECISION,
  id: 'MD-03',
  title: { zh: '审查时间', en: 'Time for the review' },
  severity: 'warning',
  tier: 'regulation',
  gates: ['legality.reviewTime'],
  field: 'legalityReview',
  days: ({ legalityReview }) => [
    ['送审', 'sent', legalityReview?.sentOn],
    ['出具', 'issued', legalityReview?.issuedOn],
  ],
  explanation: {
    zh: '送请合法性审查应当保证必要的时间，一般不少于7个工作日。',
    en: 'The review is given the time it needs, as a rule at least seven working days.',
  },
  fix: {
    zh: '请核对送审和出具日期；时间不足的，说明理由，以后提前送审。',
    en: 'Check both days; where the time was short, say why and send drafts earlier.',
  },
  consequence: 'correctable',
});
