import type { Provision } from '../provision.js';

/** Provisions on normative documents and power lists. Internal. */
export const DOCUMENT_PROVISIONS = {
  'document.assessment': {
    instrument: 'normativeDocumentNotice2018',
    says: { zh: '认真评估论证', en: 'assessment' },
    places: [{ item: 4, confidence: 'recalled' }],
  },
  'document.consultation': {
    instrument: 'normativeDocumentNotice2018',
    says: { zh: '广泛征求意见', en: 'consultation' },
    places: [{ item: 5, confidence: 'recalled' }],
  },
  'document.legality': {
    instrument: 'normativeDocumentNotice2018',
    says: { zh: '严格审核把关', en: 'review of legality' },
    places: [{ item: 6, confidence: 'recalled' }],
  },
  'document.deliberation': {
    instrument: 'normativeDocumentNotice2018',
    says: { zh: '坚持集体审议', en: 'deliberation' },
    places: [{ item: 7, confidence: 'recalled' }],
  },
  'document.publication': {
    instrument: 'normativeDocumentNotice2018',
    says: { zh: '及时公开发布', en: 'publication' },
    places: [{ item: 8, confidence: 'recalled' }],
  },
  'document.filing': {
    instrument: 'normativeDocumentNotice2018',
    says: { zh: '强化备案监督', en: 'filing' },
    places: [{ item: 10, confidence: 'recalled' }],
  },
  'document.signature': {
    instrument: 'documentRules2012',
    says: { zh: '签发', en: 'signature' },
    places: [{ article: 22, confidence: 'recalled' }],
  },
  'document.businessConsultation': {
    instrument: 'businessEnvironmentRegulation',
    says: { zh: '听取市场主体意见', en: 'businesses are heard' },
    places: [{ article: 62, confidence: 'sourced' }],
  },
  'document.competition': {
    instrument: 'businessEnvironmentRegulation',
    says: { zh: '公平竞争审查', en: 'review of fair competition' },
    places: [{ article: 63, confidence: 'sourced' }],
  },
  'document.businessInterests': {
    instrument: 'businessEnvironmentRegulation',
    says: { zh: '行政规范性文件不得减损市场主体权益', en: 'normative documents do not curtail businesses' },
    places: [{ article: 64, confidence: 'sourced' }],
  },
  'document.competitionReview': {
    instrument: 'fairCompetitionRegulation',
    says: { zh: '未经公平竞争审查不得出台', en: 'nothing is issued unreviewed' },
    places: [{ article: 18, confidence: 'sourced' }],
  },
  'document.kinds': {
    instrument: 'legalityReviewOpinion2018',
    says: { zh: '内部管理、人事、表彰等文件不纳入审核范围', en: 'internal documents are not reviewed' },
    places: [{ confidence: 'recalled' }],
  },
  'document.reviewTime': {
    instrument: 'legalityReviewOpinion2018',
    says: {
      zh: '规范性文件合法性审核一般5至15个工作日',
      en: 'as a rule 5 to 15 working days for the review of a document',
    },
    places: [{ confidence: 'recalled' }],
  },
  'powerList.guidance': {
    instrument: 'powerListOpinion2015',
    says: { zh: '权力清单的动态调整', en: 'power lists are kept up to date' },
    places: [{ confidence: 'recalled' }],
  },
  'powerList.supervisionAfterwards': {
    instrument: 'supervisionOpinion2019',
    says: {
      zh: '取消、下放审批后的监管责任',
      en: 'supervision of what is cancelled or delegated',
    },
    places: [{ confidence: 'recalled' }],
  },
  'powerList.localReview': {
    instrument: 'shandongPowerList2015',
    says: { zh: '调整前合法性审查', en: 'review of legality before a change' },
    places: [{ confidence: 'recalled' }],
  },
} as const satisfies Readonly<Record<string, Provision>>;
