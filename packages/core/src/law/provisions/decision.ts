import type { Provision } from '../provision.js';

/** Provisions of 《重大行政决策程序暂行条例》. Internal. */
export const DECISION_PROVISIONS = {
  'decision.scope': {
    instrument: 'majorDecisionRegulation',
    says: {
      zh: '宏观调控、政府立法、突发事件应急处置决策不适用',
      en: 'not for macroeconomic control, legislation and emergencies',
    },
    places: [{ article: 3, paragraph: 2, confidence: 'sourced' }],
  },
  'decision.catalog': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '决策事项目录', en: 'the catalog of decisions' },
    places: [{ article: 3, paragraph: 3, confidence: 'sourced' }],
  },
  'decision.start': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '决策事项建议的研究论证', en: 'how a proposal for a decision is taken up' },
    places: [{ article: 10, confidence: 'sourced' }],
  },
  'decision.sponsor': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '明确决策承办单位', en: 'the unit in charge is named' },
    places: [{ article: 11, confidence: 'sourced' }],
  },
  'decision.participation': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '公众参与', en: 'public participation' },
    places: [{ article: 14, confidence: 'sourced' }],
  },
  'decision.consultationDays': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '征求意见一般不少于三十日', en: 'as a rule thirty days for comment' },
    places: [{ article: 15, confidence: 'sourced' }],
  },
  'decision.hearing': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '听证', en: 'hearings' },
    places: [{ article: 16, confidence: 'sourced' }],
  },
  'decision.adoption': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '意见的归纳、采纳', en: 'what became of opinions' },
    places: [{ article: 18, confidence: 'sourced' }],
  },
  'decision.expert': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '专家论证', en: 'the opinion of experts' },
    places: [{ article: 19, confidence: 'sourced' }],
  },
  'decision.expertChoice': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '选择专家，避免利害关系', en: 'how experts are chosen' },
    places: [{ article: 20, confidence: 'sourced' }],
  },
  'decision.expertIndependence': {
    instrument: 'majorDecisionRegulation',
    says: {
      zh: '专家独立论证；有直接利害关系的不得选用，见第20条',
      en: 'experts work independently; who has an interest is not chosen (article 20)',
    },
    places: [{ article: 19, paragraph: 2, confidence: 'sourced' }],
  },
  'decision.expertOpinion': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '专家独立论证，出具签名的论证意见', en: 'experts work independently and sign their opinion' },
    places: [{ article: 19, paragraph: 2, confidence: 'sourced' }],
  },
  'decision.risk': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '风险评估', en: 'assessment of risks' },
    places: [{ article: 22, confidence: 'sourced' }],
  },
  'decision.riskReport': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '风险评估报告', en: 'the report on risks' },
    places: [{ article: 23, confidence: 'sourced' }],
  },
  'decision.riskControllable': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '风险可控方可决策', en: 'only controllable risks are taken' },
    places: [{ article: 24, confidence: 'sourced' }],
  },
  'decision.legality': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '合法性审查', en: 'review of legality' },
    places: [{ article: 25, confidence: 'sourced' }],
  },
  'decision.reviewTime': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '审查时间一般不少于七个工作日', en: 'as a rule at least seven working days for the review' },
    places: [{ article: 26, confidence: 'sourced' }],
  },
  'decision.reviewContents': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '合法性审查的内容', en: 'what the review covers' },
    places: [{ article: 27, confidence: 'sourced' }],
  },
  'decision.reviewOpinion': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '合法性审查意见，法律顾问参加', en: 'the opinion on legality, with legal advisers' },
    places: [{ article: 28, confidence: 'sourced' }],
  },
  'decision.dossier': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '提请讨论的材料', en: 'what is put to the meeting' },
    places: [{ article: 29, confidence: 'sourced' }],
  },
  'decision.discussion': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '集体讨论决定', en: 'collective discussion' },
    places: [{ article: 30, confidence: 'sourced' }],
  },
  'decision.partyReport': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '出台前请示报告党委', en: 'the Party committee is consulted before' },
    places: [{ article: 31, confidence: 'sourced' }],
  },
  'decision.publication': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '公布', en: 'publication' },
    places: [{ article: 32, confidence: 'sourced' }],
  },
  'decision.archive': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '归档', en: 'the file' },
    places: [{ article: 33, confidence: 'sourced' }],
  },
  'decision.execution': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '明确执行单位', en: 'who carries it out' },
    places: [{ article: 34, confidence: 'sourced' }],
  },
  'decision.evaluation': {
    instrument: 'majorDecisionRegulation',
    says: { zh: '决策后评估', en: 'evaluation afterwards' },
    places: [{ article: 36, confidence: 'sourced' }],
  },
} as const satisfies Readonly<Record<string, Provision>>;
