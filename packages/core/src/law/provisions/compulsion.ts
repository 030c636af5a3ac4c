import type { Provision } from '../provision.js';

/** Provisions of 《行政强制法》, of the three systems and of the transfer of crimes. Internal. */
export const COMPULSION_PROVISIONS = {
  'compulsion.urgent': {
    instrument: 'compulsionLaw',
    says: { zh: '紧急措施二十四小时内报告', en: 'urgent measures are reported within 24 hours' },
    places: [{ article: 19, confidence: 'recalled' }],
  },
  'compulsion.term': {
    instrument: 'compulsionLaw',
    says: { zh: '查封、扣押不超过三十日，可延长三十日', en: 'sealing and seizure for thirty days, and thirty more' },
    places: [{ article: 25, confidence: 'recalled' }],
  },
  'compulsion.freezeTerm': {
    instrument: 'compulsionLaw',
    says: { zh: '冻结三十日内作出处理，可延长三十日', en: 'freezing for thirty days, and thirty more' },
    places: [{ article: 32, confidence: 'recalled' }],
  },
  'compulsion.night': {
    instrument: 'compulsionLaw',
    says: { zh: '不得在夜间或者法定节假日强制执行', en: 'no execution at night or on holidays' },
    places: [{ article: 43, confidence: 'recalled' }],
  },
  'compulsion.court': {
    instrument: 'compulsionLaw',
    says: { zh: '期限届满之日起三个月内申请法院执行', en: 'a court is asked within three months' },
    places: [{ article: 53, confidence: 'recalled' }],
  },
  'compulsion.reminder': {
    instrument: 'compulsionLaw',
    says: { zh: '催告书送达十日后可以申请', en: 'ten days after the reminder' },
    places: [{ article: 54, confidence: 'recalled' }],
  },
  'transfer.approval': {
    instrument: 'criminalTransfer',
    says: { zh: '批准后二十四小时内移送', en: 'handed over within 24 hours of the approval' },
    places: [{ article: 5, confidence: 'recalled' }],
  },
  'threeSystems.recording': {
    instrument: 'threeSystems2018',
    says: { zh: '音像记录的归档保存', en: 'how recordings are kept' },
    places: [{ item: 9, confidence: 'recalled' }],
  },
  'threeSystems.reviewers': {
    instrument: 'threeSystems2018',
    says: { zh: '法制审核人员不少于执法人员总数的5%', en: 'reviewers are at least 5% of the officers' },
    places: [{ item: 11, confidence: 'recalled' }],
  },
  'threeSystems.reviewScope': {
    instrument: 'threeSystems2018',
    says: { zh: '法制审核范围', en: 'which decisions are reviewed' },
    places: [{ item: 12, confidence: 'recalled' }],
  },
  'threeSystems.reviewContents': {
    instrument: 'threeSystems2018',
    says: { zh: '法制审核内容和意见', en: 'what a review covers and says' },
    places: [{ item: 13, confidence: 'recalled' }],
  },
  'threeSystems.reviewDuty': {
    instrument: 'threeSystems2018',
    says: { zh: '法制审核责任，承办机构和审核机构各负其责', en: 'who answers for the review' },
    places: [{ item: 14, confidence: 'recalled' }],
  },
} as const satisfies Readonly<Record<string, Provision>>;
