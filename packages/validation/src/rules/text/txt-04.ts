import { defineRule, type ReportRule } from '../../rule.js';
import { isFolded } from './is-folded.js';

const NUMBER = /[\u4e00-\u9fa5]{1,8}[[（(【{]((?:19|20)\d{2})[\]）)】}]第?\d{1,5}号/g;

/** 文号括号: a document number with other brackets than 〔〕. */
export const TXT_04: ReportRule = defineRule({
  id: 'TXT-04',
  title: { zh: '文号括号', en: 'Brackets of a document number' },
  severity: 'warning',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.layout.documentNumber' }, { provision: 'standard.punctuation.quotes' }],
  reads: ['text', 'meta'],
  explanation: {
    zh: '发文字号的年份用六角括号〔〕括入，如“中办发〔2015〕21号”。',
    en: 'The year of a document number stands in tortoise-shell brackets: 中办发〔2015〕21号.',
  },
  message: { zh: '文号“{quote}”的括号应为〔〕。', en: 'The document number "{quote}" should have 〔〕.' },
  fix: { zh: '请改用六角括号〔〕。', en: 'Use 〔 and 〕.' },
  samples: {
    good: { text: '落实国办发〔2018〕118号文件。' },
    bad: { text: '落实国办发[2018]118号文件。' },
  },
  check: ({ text, report }) => (isFolded(text, report) ? 'notApplicable' : text.matches(NUMBER, { within: 'printed' })),
});
