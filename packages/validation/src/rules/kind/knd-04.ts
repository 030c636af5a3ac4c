import { defineRule, type ReportRule } from '../../rule.js';

/** 文种不能确定: It is not certain that this is an annual report. */
export const KND_04: ReportRule = defineRule({
  id: 'KND-04',
  title: { zh: '文种不能确定', en: 'Kind of document not certain' },
  severity: 'info',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '文种', en: 'kind of document' } }],
  reads: ['meta'],
  explanation: {
    zh: '标题和开头都没有写明是法治政府建设年度报告，正文又谈法治政府建设的，按年度报告审查，并在这里说明；任何规则都不因文种存疑而停用。',
    en: 'Where neither title nor opening names an annual report but the text speaks of the rule of law, it is judged as one, and that is said here; doubt switches no rule off.',
  },
  message: {
    zh: '标题和开头没有写明是法治政府建设年度报告；已按年度报告审查，结论请自行判断是否适用。',
    en: 'Neither title nor opening says that this is an annual report; it was judged as one, so judge whether the findings apply.',
  },
  fix: {
    zh: '如果是年度报告，请在标题写明年度和“法治政府建设”；如果不是，请指定文种后再查。',
    en: 'If it is one, name the year and 法治政府建设 in the title; if not, name its kind and check again.',
  },
  samples: { good: {}, bad: { meta: { kindUncertain: true } } },
  check: ({ report }) =>
    report.meta.kindUncertain === true
      ? [{ path: ['meta', 'kindUncertain'], place: { zh: '文种', en: 'kind of document' }, key: 'kind' }]
      : [],
});
