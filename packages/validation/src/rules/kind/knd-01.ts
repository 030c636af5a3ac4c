import { DOCUMENT_KIND_LABELS } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';

const ENGLISH = {
  annualReport: 'annual report',
  implementationNotice: 'notice that carries out an outline',
  other: 'document of another kind',
};

/** 非年度报告: the document is not an annual report and is not judged as one. */
export const KND_01: ReportRule = defineRule({
  id: 'KND-01',
  title: { zh: '非年度报告', en: 'Not an annual report' },
  severity: 'info',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '文种', en: 'kind of document' } }],
  reads: ['meta', 'text'],
  explanation: {
    zh: '实施细则、通知等不是年度报告，不按年度报告的内容和期限审查；文字、序号、引用等规则照常运行。',
    en: 'Implementing rules and notices are no annual reports: contents and deadlines are not judged; rules on text, numbering and citations run as usual.',
  },
  message: {
    zh: '本件是{kind}，不是年度报告；未按年度报告的内容和期限审查。',
    en: 'This is a {kind}, no annual report; its contents and deadlines were not judged as one.',
  },
  fix: {
    zh: '如果本件确是年度报告，请更正文种后再查。',
    en: 'If it is an annual report, correct its kind and check again.',
  },
  samples: {
    good: {},
    bad: { meta: { kind: 'implementationNotice', documentNumber: '明工信函〔2021〕2号', reportYear: undefined } },
  },
  check: ({ report, text }) => {
    const { kind, documentNumber } = report.meta;
    if (kind === 'annualReport') return [];
    const number = documentNumber ?? '';
    const at = number === '' ? undefined : text.passages.find((passage) => passage.text.includes(number));
    const values = { kind: { zh: DOCUMENT_KIND_LABELS[kind], en: ENGLISH[kind] } };
    if (at === undefined) return [{ path: ['meta', 'kind'], place: { zh: '文种', en: 'kind of document' }, values }];
    const start = at.text.indexOf(number);
    return [{ at, start, end: start + number.length, values }];
  },
});
