import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { NORMATIVE_DOCUMENT } from './normative-document.js';

/** 公平竞争审查: review of fair competition. */
export const ND_13: LedgerRule = gateRule({
  of: NORMATIVE_DOCUMENT,
  id: 'ND-13',
  title: { zh: '公平竞争审查', en: 'Review of fair competition' },
  tier: 'regulation',
  passedOver: ['reviewCompetition'],
  field: 'competitionReviewId',
  explanation: {
    zh: '制定涉及经营者经济活动的文件，应当进行公平竞争审查；未经审查的，不得出台。',
    en: 'A document that concerns the activity of businesses is reviewed for fair competition before it is issued.',
  },
  fix: {
    zh: '请补登公平竞争审查；确未审查的，补做审查，不符合的修改或者废止。',
    en: 'Record the review; where there was none, make it, and change or repeal what does not pass.',
  },
  consequence: 'unlawfulProcedure',
});
