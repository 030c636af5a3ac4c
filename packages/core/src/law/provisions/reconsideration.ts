import type { Provision } from '../provision.js';

/** First day of the edition of 2023, which renumbered the law. */
const REVISED = '2024-01-01';

/** Provisions of 《行政复议法》 in both editions. Internal. */
export const RECONSIDERATION_PROVISIONS = {
  'reconsideration.scope': {
    instrument: 'reconsiderationLaw',
    says: { zh: '受案范围', en: 'what may be reconsidered' },
    places: [
      { article: 6, confidence: 'sourced' },
      { since: REVISED, article: 11, confidence: 'sourced' },
    ],
  },
  'reconsideration.documents': {
    instrument: 'reconsiderationLaw',
    says: { zh: '规范性文件附带审查', en: 'review of normative documents on the occasion' },
    places: [
      { article: 7, confidence: 'sourced' },
      { since: REVISED, article: 13, confidence: 'sourced' },
    ],
  },
  'reconsideration.application': {
    instrument: 'reconsiderationLaw',
    says: { zh: '六十日的申请期限', en: 'application within sixty days' },
    places: [
      { article: 9, confidence: 'sourced' },
      { since: REVISED, article: 20, confidence: 'sourced' },
    ],
  },
  'reconsideration.acceptance': {
    instrument: 'reconsiderationLaw',
    says: { zh: '五日内审查是否受理', en: 'acceptance within five days' },
    places: [
      { article: 17, confidence: 'sourced' },
      { since: REVISED, article: 30, confidence: 'sourced' },
    ],
  },
  'reconsideration.reply': {
    instrument: 'reconsiderationLaw',
    says: { zh: '十日内提出答复', en: 'the reply within ten days' },
    places: [
      { article: 23, confidence: 'sourced' },
      { since: REVISED, article: 48, confidence: 'sourced' },
    ],
  },
  'reconsideration.decision': {
    instrument: 'reconsiderationLaw',
    says: { zh: '六十日内作出决定', en: 'the decision within sixty days' },
    places: [
      { article: 31, confidence: 'sourced' },
      { since: REVISED, article: 62, confidence: 'sourced' },
    ],
  },
} as const satisfies Readonly<Record<string, Provision>>;
