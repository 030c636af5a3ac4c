import type { Provision } from '../provision.js';

/** First day of 《立法法》 as amended in 2015. */
const RENUMBERED = '2015-03-15';
/** First day of 《立法法》 as amended in 2023. */
const REVISED = '2023-03-15';
/** First day of 《规章制定程序条例》 as amended in 2017. */
const AMENDED = '2018-05-01';

/** Provisions of 《立法法》 in both editions and of 《规章制定程序条例》. Internal. */
export const LEGISLATION_PROVISIONS = {
  'legislation.units': {
    instrument: 'legislationLaw',
    says: { zh: '编、章、节、条、款、项、目的编号', en: 'how parts of a law are numbered' },
    places: [
      { since: RENUMBERED, article: 61, confidence: 'sourced' },
      { since: REVISED, article: 65, confidence: 'sourced' },
    ],
  },
  'legislation.plan': {
    instrument: 'legislationLaw',
    says: { zh: '年度立法计划', en: 'the yearly plan' },
    places: [
      { since: RENUMBERED, article: 66, confidence: 'sourced' },
      { since: REVISED, article: 73, confidence: 'sourced' },
    ],
  },
  'legislation.drafting': {
    instrument: 'legislationLaw',
    says: { zh: '行政法规的起草', en: 'drafting of administrative regulations' },
    places: [
      { since: RENUMBERED, article: 67, confidence: 'sourced' },
      { since: REVISED, article: 74, confidence: 'sourced' },
    ],
  },
  'legislation.review': {
    instrument: 'legislationLaw',
    says: { zh: '行政法规的审查', en: 'review of administrative regulations' },
    places: [
      { since: RENUMBERED, article: 68, confidence: 'sourced' },
      { since: REVISED, article: 75, confidence: 'sourced' },
    ],
  },
  'legislation.decision': {
    instrument: 'legislationLaw',
    says: { zh: '行政法规的决定', en: 'decision on administrative regulations' },
    places: [
      { since: RENUMBERED, article: 69, confidence: 'sourced' },
      { since: REVISED, article: 76, confidence: 'sourced' },
    ],
  },
  'legislation.promulgation': {
    instrument: 'legislationLaw',
    says: { zh: '行政法规的公布', en: 'promulgation of administrative regulations' },
    places: [
      { since: RENUMBERED, article: 70, confidence: 'sourced' },
      { since: REVISED, article: 77, confidence: 'sourced' },
    ],
  },
  'legislation.localRegulation': {
    instrument: 'legislationLaw',
    says: { zh: '地方性法规案的提出、审议和表决', en: 'how a local regulation is made' },
    places: [
      { since: RENUMBERED, article: 77, confidence: 'sourced' },
      { since: REVISED, article: 87, confidence: 'sourced' },
    ],
  },
  'legislation.localPromulgation': {
    instrument: 'legislationLaw',
    says: { zh: '地方性法规的公布', en: 'promulgation of local regulations' },
    places: [
      { since: RENUMBERED, article: 78, confidence: 'sourced' },
      { since: REVISED, article: 88, confidence: 'sourced' },
    ],
  },
  'legislation.ruleDecision': {
    instrument: 'legislationLaw',
    says: { zh: '规章由会议决定', en: 'rules are decided by a meeting' },
    places: [
      { since: RENUMBERED, article: 84, confidence: 'sourced' },
      { since: REVISED, article: 95, confidence: 'sourced' },
    ],
  },
  'legislation.rulePromulgation': {
    instrument: 'legislationLaw',
    says: { zh: '规章的公布', en: 'promulgation of rules' },
    places: [
      { since: RENUMBERED, article: 85, confidence: 'sourced' },
      { since: REVISED, article: 96, confidence: 'sourced' },
    ],
  },
  'legislation.filing': {
    instrument: 'legislationLaw',
    says: { zh: '备案', en: 'filing' },
    places: [
      { since: RENUMBERED, article: 98, confidence: 'sourced' },
      { since: REVISED, article: 109, confidence: 'sourced' },
    ],
  },
  'ruleMaking.proposal': {
    instrument: 'ruleProcedure',
    says: { zh: '报请立项', en: 'proposal' },
    places: [{ since: AMENDED, article: 10, confidence: 'sourced' }],
  },
  'ruleMaking.reasons': {
    instrument: 'ruleProcedure',
    says: { zh: '立项申请的说明', en: 'reasons of a proposal' },
    places: [{ since: AMENDED, article: 11, confidence: 'sourced' }],
  },
  'ruleMaking.plan': {
    instrument: 'ruleProcedure',
    says: { zh: '年度规章制定工作计划', en: 'the yearly plan' },
    places: [{ since: AMENDED, article: 12, confidence: 'sourced' }],
  },
  'ruleMaking.drafting': {
    instrument: 'ruleProcedure',
    says: { zh: '起草', en: 'drafting' },
    places: [{ since: AMENDED, article: 14, confidence: 'sourced' }],
  },
  'ruleMaking.consultation': {
    instrument: 'ruleProcedure',
    says: { zh: '调查研究，征求意见不少于三十日', en: 'research, and thirty days for comment' },
    places: [{ since: AMENDED, article: 15, confidence: 'sourced' }],
  },
  'ruleMaking.review': {
    instrument: 'ruleProcedure',
    says: { zh: '统一审查', en: 'review' },
    places: [{ since: AMENDED, article: 19, confidence: 'sourced' }],
  },
  'ruleMaking.meeting': {
    instrument: 'ruleProcedure',
    says: { zh: '会议决定', en: 'decision of a meeting' },
    places: [{ since: AMENDED, article: 27, confidence: 'sourced' }],
  },
  'ruleMaking.promulgation': {
    instrument: 'ruleProcedure',
    says: { zh: '签署公布', en: 'promulgation' },
    places: [{ since: AMENDED, article: 29, confidence: 'sourced' }],
  },
  'ruleMaking.effect': {
    instrument: 'ruleProcedure',
    says: { zh: '公布三十日后施行', en: 'taking effect thirty days after promulgation' },
    places: [{ article: 32, confidence: 'recalled' }],
  },
  'ruleMaking.filing': {
    instrument: 'ruleProcedure',
    says: { zh: '三十日内备案', en: 'filing within thirty days' },
    places: [{ since: AMENDED, article: 34, confidence: 'sourced' }],
  },
} as const satisfies Readonly<Record<string, Provision>>;
