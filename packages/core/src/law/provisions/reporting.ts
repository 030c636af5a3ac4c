import type { Provision } from '../provision.js';

/** Provisions on the yearly report and on those who answer for it. Internal. */
export const REPORTING_PROVISIONS = {
  'report.submission': {
    instrument: 'inspectionRules2019',
    says: { zh: '报送对象和期限', en: 'to whom and by when it is submitted' },
    places: [{ article: 23, confidence: 'sourced' }],
  },
  'report.upward.addressee': {
    instrument: 'documentRules2012',
    says: { zh: '向上级机关行文的主送和抄送', en: 'to whom a document goes that goes upward' },
    places: [{ article: 15, confidence: 'recalled' }],
  },
  'report.upward.noRequest': {
    instrument: 'documentRules2012',
    says: { zh: '不得在报告等非请示性公文中夹带请示事项', en: 'no request within a report' },
    places: [{ article: 15, confidence: 'recalled' }],
  },
  'report.publication': {
    instrument: 'inspectionRules2019',
    says: { zh: '公开期限；涉及党和国家秘密的除外', en: 'publication; Party and state secrets excepted' },
    places: [{ article: 24, confidence: 'sourced' }],
  },
  'report.contents': {
    instrument: 'inspectionRules2019',
    says: { zh: '年度报告的内容', en: 'contents of the yearly report' },
    places: [{ article: 25, confidence: 'sourced' }],
  },
  'report.measures': {
    instrument: 'inspectionRules2019',
    says: { zh: '上一年度的主要举措和成效', en: 'measures and results of the year' },
    places: [{ article: 25, item: 1, confidence: 'sourced' }],
  },
  'report.shortcomings': {
    instrument: 'inspectionRules2019',
    says: { zh: '存在的不足和原因', en: 'shortcomings and their causes' },
    places: [{ article: 25, item: 2, confidence: 'sourced' }],
  },
  'report.firstPerson': {
    instrument: 'inspectionRules2019',
    says: { zh: '党政主要负责人履行第一责任人职责情况', en: 'how the first responsible persons performed' },
    places: [{ article: 25, item: 3, confidence: 'sourced' }],
  },
  'report.nextYear': {
    instrument: 'inspectionRules2019',
    says: { zh: '下一年度的主要安排', en: 'arrangements for the next year' },
    places: [{ article: 25, item: 4, confidence: 'sourced' }],
  },
  'report.urging': {
    instrument: 'inspectionRules2019',
    says: { zh: '督促报送和公开，通报批评', en: 'urging, and criticism of those who do not report' },
    places: [{ article: 26, confidence: 'sourced' }],
  },
  'report.evaluation': {
    instrument: 'inspectionRules2019',
    says: { zh: '督察单位对年度报告的职责', en: 'duties of the inspecting office' },
    places: [{ article: 27, confidence: 'sourced' }],
  },
  'report.firstQuarter': {
    instrument: 'outline2015',
    says: { zh: '每年第一季度报告并公开', en: 'reported and published within the first quarter' },
    places: [{ confidence: 'sourced' }],
  },
  'firstPerson.role': {
    instrument: 'firstResponsiblePersonRules2016',
    says: { zh: '四个亲自', en: 'the four things done in person' },
    places: [{ article: 4, confidence: 'sourced' }],
  },
  'firstPerson.reporting': {
    instrument: 'firstResponsiblePersonRules2016',
    says: { zh: '履职情况列入年终述职', en: 'performance goes into the year-end report on duties' },
    places: [{ article: 7, confidence: 'recalled' }],
  },
  'pufa.dutyReport': {
    instrument: 'pufaLaw',
    says: { zh: '学法用法情况列入年度述职', en: 'study and use of law go into the yearly report on duties' },
    places: [{ article: 38, confidence: 'sourced' }],
  },
  'supervision.regulation': {
    instrument: 'enforcementSupervisionRegulation',
    says: { zh: '行政执法监督', en: 'supervision of enforcement' },
    places: [{ article: 6, confidence: 'sourced' }],
  },
  'disclosure.privacy': {
    instrument: 'disclosureRegulation',
    says: { zh: '不公开个人隐私', en: 'privacy is not disclosed' },
    places: [
      { article: 14, confidence: 'recalled' },
      { since: '2019-05-15', article: 15, confidence: 'sourced' },
    ],
  },
  'inspection.enterprises': {
    instrument: 'enterpriseInspection2024',
    says: { zh: '规范涉企行政检查', en: 'inspections of enterprises' },
    places: [{ confidence: 'recalled' }],
  },
  'local.selfCheck': {
    instrument: 'gansuIndustryRules2017',
    says: { zh: '每半年自查一次', en: 'a self-check every half year' },
    places: [{ confidence: 'recalled' }],
  },
  'local.assessmentWeight': {
    instrument: 'gansuIndustryRules2017',
    says: { zh: '考核占比不低于10%', en: 'a weight of at least 10% in assessment' },
    places: [{ confidence: 'recalled' }],
  },
  'local.reportTitle': {
    instrument: 'gansuGuide2023',
    says: { zh: '报告的固定名称', en: 'the fixed title of the report' },
    places: [{ confidence: 'recalled' }],
  },
} as const satisfies Readonly<Record<string, Provision>>;
