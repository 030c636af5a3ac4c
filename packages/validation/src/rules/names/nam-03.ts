import { defineRule, type ReportRule } from '../../rule.js';

/** 依职权行为误称依申请: Ex officio act called on-application. */
export const NAM_03: ReportRule = defineRule({
  id: 'NAM-03',
  title: { zh: '依职权行为误称依申请', en: 'Ex officio act called on-application' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'power-list',
  basis: [
    {
      text: {
        zh: '职权分类：处罚、强制、征收、检查依职权启动',
        en: 'classes of powers: penalties, compulsion, levies and inspections are ex officio',
      },
    },
  ],
  reads: ['text'],
  explanation: {
    zh: '行政处罚、行政强制、行政征收、行政检查由机关依职权启动，不是依申请的事项，不应列在“依申请类”之下。',
    en: 'Penalties, compulsion, levies and inspections are begun by the organ itself, not on application, and do not belong under 依申请类.',
  },
  message: { zh: '“{quote}”把依职权的行为称为依申请。', en: '"{quote}" calls ex officio acts on-application.' },
  fix: {
    zh: '请把依申请的事项和依职权的行为分开写。',
    en: 'List what is done on application and what is done ex officio apart.',
  },
  samples: {
    good: { text: '完善行政许可、行政确认等依申请类事项清单。' },
    bad: { text: '完善行政许可、行政处罚等依申请类事项清单。' },
  },
  check: ({ text }) =>
    text
      .matches(
        /(?:行政[\u4e00-\u9fa5]{2}[、和及与]){0,12}行政[\u4e00-\u9fa5]{2}等?(?:\d{1,2}[类项种])?依申请类?[\u4e00-\u9fa5]{0,6}/g,
      )
      .filter(({ match }) => /行政(?:处罚|强制|征收|检查)/.test(match[0])),
});
