import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { PENALTY } from './penalty.js';

/** 法制审核前置: gates of the penalty procedure. */
export const EC_08: LedgerRule = gateRule({
  of: PENALTY,
  id: 'EC-08',
  title: { zh: '法制审核前置', en: 'Legal review first' },
  gates: ['decide.reviewPassed'],
  field: 'legalReview',
  days: ({ case: { decision, legalReview } }) => [
    ['审核通过', 'passed', legalReview.passedOn],
    ['决定', 'decided', decision?.decidedOn],
  ],
  explanation: {
    zh: '应当进行法制审核的案件，未经法制审核或者审核未通过的，不得作出决定。',
    en: 'A case that needs legal review may not be decided before it has passed it.',
  },
  fix: {
    zh: '请补登审核意见书；确未审核的，撤销决定，审核通过后重新作出。',
    en: 'Record the review; where there was none, withdraw the decision and have it reviewed.',
  },
  consequence: 'revocable',
});
