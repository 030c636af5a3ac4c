import type { Provision } from '../provision.js';

/** First day of the edition of 2021, which renumbered the law. Internal. */
export const REVISED = '2021-07-15';
/** First day of the edition of 2017, which added legal review by qualified staff. */
const AMENDED = '2018-01-01';

/** Provisions of 《行政处罚法》; articles before 2021 as recalled. Internal. */
export const PENALTY_PROVISIONS = {
  'penalty.kinds': {
    instrument: 'penaltyLaw',
    says: { zh: '处罚的种类', en: 'kinds of penalties' },
    places: [
      { article: 8, confidence: 'recalled' },
      { since: REVISED, article: 9, confidence: 'sourced' },
    ],
  },
  'penalty.entrustment': {
    instrument: 'penaltyLaw',
    says: { zh: '委托实施行政处罚', en: 'entrusting penalties' },
    places: [
      { article: 18, confidence: 'recalled' },
      { since: REVISED, article: 20, confidence: 'sourced' },
    ],
  },
  'penalty.jurisdiction': {
    instrument: 'penaltyLaw',
    says: { zh: '管辖', en: 'jurisdiction' },
    places: [
      { article: 20, confidence: 'recalled' },
      { since: REVISED, article: 22, confidence: 'sourced' },
    ],
  },
  'penalty.leniency': {
    instrument: 'penaltyLaw',
    says: { zh: '从轻或者减轻处罚', en: 'lighter penalties' },
    places: [
      { article: 27, confidence: 'recalled' },
      { since: REVISED, article: 32, confidence: 'sourced' },
    ],
  },
  'penalty.oneFine': {
    instrument: 'penaltyLaw',
    says: { zh: '同一违法行为不得给予两次以上罚款', en: 'one act is not fined twice' },
    places: [
      { article: 24, confidence: 'recalled' },
      { since: REVISED, article: 29, confidence: 'sourced' },
    ],
  },
  'penalty.discretion': {
    instrument: 'penaltyLaw',
    says: { zh: '裁量基准应当向社会公布', en: 'benchmarks of discretion are public' },
    places: [{ since: REVISED, article: 34, confidence: 'sourced' }],
  },
  'penalty.surcharge': {
    instrument: 'penaltyLaw',
    says: { zh: '到期不缴纳罚款的，每日加处百分之三', en: 'three percent a day on a fine not paid' },
    places: [
      { article: 51, confidence: 'recalled' },
      { since: REVISED, article: 72, confidence: 'sourced' },
    ],
  },
  'penalty.education': {
    instrument: 'penaltyLaw',
    says: { zh: '不予处罚的，进行教育', en: 'who is not punished is instructed' },
    places: [{ since: REVISED, article: 33, paragraph: 3, confidence: 'sourced' }],
  },
  'penalty.limitation': {
    instrument: 'penaltyLaw',
    says: { zh: '追责时效', en: 'time within which a violation may be punished' },
    places: [
      { article: 29, confidence: 'recalled' },
      { since: REVISED, article: 36, confidence: 'sourced' },
    ],
  },
  'penalty.twoOfficers': {
    instrument: 'penaltyLaw',
    says: { zh: '执法人员不得少于两人', en: 'no fewer than two officers' },
    places: [
      { article: 37, confidence: 'recalled' },
      { since: REVISED, article: 42, confidence: 'sourced' },
    ],
  },
  'penalty.recusal': {
    instrument: 'penaltyLaw',
    says: { zh: '回避', en: 'recusal' },
    places: [
      { article: 37, paragraph: 3, confidence: 'recalled' },
      { since: REVISED, article: 43, confidence: 'sourced' },
    ],
  },
  'penalty.notice': {
    instrument: 'penaltyLaw',
    says: { zh: '事先告知', en: 'notice before the decision' },
    places: [
      { article: 31, confidence: 'recalled' },
      { since: REVISED, article: 44, confidence: 'sourced' },
    ],
  },
  'penalty.defense': {
    instrument: 'penaltyLaw',
    says: { zh: '陈述和申辩', en: 'the right to be heard' },
    places: [
      { article: 32, confidence: 'recalled' },
      { since: REVISED, article: 45, confidence: 'sourced' },
    ],
  },
  'penalty.recording': {
    instrument: 'penaltyLaw',
    says: { zh: '全过程记录，归档保存', en: 'recording of the whole process' },
    places: [{ since: REVISED, article: 47, confidence: 'sourced' }],
  },
  'penalty.publicity': {
    instrument: 'penaltyLaw',
    says: { zh: '处罚决定公开', en: 'publication of decisions' },
    places: [{ since: REVISED, article: 48, confidence: 'sourced' }],
  },
  'penalty.secrecy': {
    instrument: 'penaltyLaw',
    says: { zh: '保守秘密和个人隐私', en: 'secrets and privacy are kept' },
    places: [{ since: REVISED, article: 50, confidence: 'sourced' }],
  },
  'penalty.onTheSpot': {
    instrument: 'penaltyLaw',
    says: { zh: '当场处罚', en: 'penalties on the spot' },
    places: [
      { article: 33, confidence: 'recalled' },
      { since: REVISED, article: 51, confidence: 'sourced' },
    ],
  },
  'penalty.onTheSpotReport': {
    instrument: 'penaltyLaw',
    says: { zh: '当场处罚报所属机关备案', en: 'penalties on the spot are reported to the organ' },
    places: [
      { article: 34, paragraph: 3, confidence: 'recalled' },
      { since: REVISED, article: 52, paragraph: 3, confidence: 'sourced' },
    ],
  },
  'penalty.filing': {
    instrument: 'penaltyLaw',
    says: { zh: '调查取证，符合立案标准的及时立案', en: 'investigation and filing of a case' },
    places: [
      { article: 36, confidence: 'recalled' },
      { since: REVISED, article: 54, confidence: 'sourced' },
    ],
  },
  'penalty.showingCertificates': {
    instrument: 'penaltyLaw',
    says: { zh: '主动出示执法证件', en: 'officers show their certificates' },
    places: [
      { article: 37, confidence: 'recalled' },
      { since: REVISED, article: 55, confidence: 'sourced' },
    ],
  },
  'penalty.decision': {
    instrument: 'penaltyLaw',
    says: { zh: '审查调查结果，作出决定', en: 'the decision on the result of the investigation' },
    places: [
      { article: 38, confidence: 'recalled' },
      { since: REVISED, article: 57, confidence: 'sourced' },
    ],
  },
  'penalty.discussion': {
    instrument: 'penaltyLaw',
    says: { zh: '集体讨论决定', en: 'collective discussion' },
    places: [
      { article: 38, paragraph: 2, confidence: 'recalled' },
      { since: REVISED, article: 57, paragraph: 2, confidence: 'sourced' },
    ],
  },
  'penalty.legalReview': {
    instrument: 'penaltyLaw',
    says: { zh: '法制审核', en: 'legal review' },
    places: [
      { since: AMENDED, article: 38, paragraph: 3, confidence: 'recalled' },
      { since: REVISED, article: 58, confidence: 'sourced' },
    ],
  },
  'penalty.decisionDocument': {
    instrument: 'penaltyLaw',
    says: { zh: '处罚决定书的内容', en: 'contents of the written decision' },
    places: [
      { article: 39, confidence: 'recalled' },
      { since: REVISED, article: 59, confidence: 'sourced' },
    ],
  },
  'penalty.ninetyDays': {
    instrument: 'penaltyLaw',
    says: { zh: '立案之日起九十日内作出决定', en: 'a decision within ninety days' },
    places: [{ since: REVISED, article: 60, confidence: 'sourced' }],
  },
  'penalty.service': {
    instrument: 'penaltyLaw',
    says: { zh: '七日内送达', en: 'service within seven days' },
    places: [
      { article: 40, confidence: 'recalled' },
      { since: REVISED, article: 61, confidence: 'sourced' },
    ],
  },
  'penalty.unheard': {
    instrument: 'penaltyLaw',
    says: {
      zh: '未告知或者拒绝听取陈述申辩的，不得作出决定',
      en: 'no decision without notice and hearing of the party',
    },
    places: [
      { article: 41, confidence: 'recalled' },
      { since: REVISED, article: 62, confidence: 'sourced' },
    ],
  },
  'penalty.hearing': {
    instrument: 'penaltyLaw',
    says: { zh: '听证的范围', en: 'the right to a hearing' },
    places: [
      { article: 42, confidence: 'recalled' },
      { since: REVISED, article: 63, confidence: 'sourced' },
    ],
  },
  'penalty.hearingProcedure': {
    instrument: 'penaltyLaw',
    says: { zh: '听证的程序，七日前通知', en: 'how a hearing is held, announced seven days ahead' },
    places: [
      { article: 42, confidence: 'recalled' },
      { since: REVISED, article: 64, confidence: 'sourced' },
    ],
  },
  'penalty.afterHearing': {
    instrument: 'penaltyLaw',
    says: { zh: '听证结束后根据听证笔录作出决定', en: 'the decision follows the record of the hearing' },
    places: [
      { article: 43, confidence: 'recalled' },
      { since: REVISED, article: 65, confidence: 'sourced' },
    ],
  },
  'penalty.execution': {
    instrument: 'penaltyLaw',
    says: { zh: '按期履行', en: 'carrying out the decision' },
    places: [
      { article: 44, confidence: 'recalled' },
      { since: REVISED, article: 66, confidence: 'sourced' },
    ],
  },
  'penalty.collection': {
    instrument: 'penaltyLaw',
    says: { zh: '罚缴分离', en: 'who fines does not collect' },
    places: [
      { article: 46, confidence: 'recalled' },
      { since: REVISED, article: 67, confidence: 'sourced' },
    ],
  },
} as const satisfies Readonly<Record<string, Provision>>;
