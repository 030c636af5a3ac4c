import { defineRule, type ReportRule } from '../../rule.js';
import { OFFICIAL_DOCUMENTS } from '../annual-report.js';
import { parseDocumentNumber } from '@fazhi/core';

const PLACE = { zh: '发文字号', en: 'document number' };

/** 发文字号: Document number. */
export const DOC_02: ReportRule = defineRule({
  id: 'DOC-02',
  title: { zh: '发文字号', en: 'Document number' },
  severity: 'warning',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.layout.documentNumber' }],
  reads: ['meta', 'text'],
  kinds: OFFICIAL_DOCUMENTS,
  explanation: {
    zh: '发文字号由机关代字、年份、发文顺序号组成，年份用六角括号〔〕括全，顺序号不加“第”，不编虚位。网上公开的文本没有发文字号的，只提示。',
    en: 'A document number is code, year in 〔〕 and serial number, with neither 第 nor a leading zero. A web text without one gives a note only.',
  },
  message: { zh: '发文字号“{quote}”不规范。', en: 'The document number "{quote}" is not in its proper form.' },
  fix: { zh: '应写作{form}。', en: 'Write {form}.' },
  variants: {
    missing: {
      message: { zh: '没有发文字号。', en: 'There is no document number.' },
      fix: {
        zh: '正式公文请标注发文字号；网上公开的文本可以不标。',
        en: 'A formal document carries one; a web text may do without.',
      },
      severity: 'info',
    },
  },
  samples: { good: {}, bad: { meta: { documentNumber: '明工信[2021]第02号' } } },
  check: ({ report, text }) => {
    const number = report.meta.documentNumber?.trim() ?? '';
    if (number === '') {
      const label = text.matches(/(?:发文)?[文字]号\s?[:：]/g, {
        within: text.passages.filter(({ node, annex }) => annex === undefined && node.type === 'furniture'),
      })[0];
      return [
        label === undefined
          ? { path: ['meta', 'documentNumber'], place: PLACE, key: 'missing', variant: 'missing' }
          : { ...label, variant: 'missing' },
      ];
    }
    const parts = parseDocumentNumber(number);
    if (parts?.flaws.length === 0) return [];
    const at = text.passages.find((passage) => passage.text.includes(number));
    const start = at?.text.indexOf(number) ?? 0;
    const form = { zh: parts?.value ?? '机关代字〔年份〕顺序号', en: parts?.value ?? 'code〔year〕serial number' };
    return [
      at === undefined
        ? { path: ['meta', 'documentNumber'], place: PLACE, key: number, values: { quote: number, form } }
        : { at, start, end: start + number.length, values: { form } },
    ];
  },
});
