import { STATUTORY_ITEM_LABELS, type StatutoryItem } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { SAMPLE_INTRODUCTION, sampleSection } from '../sample-report.js';

const REQUIRED: readonly StatutoryItem[] = [
  'measuresAndResults',
  'shortcomingsAndCauses',
  'firstResponsiblePersonPerformance',
  'nextYearArrangements',
];

const ENGLISH: Readonly<Record<StatutoryItem, string>> = {
  measuresAndResults: 'measures and results',
  shortcomingsAndCauses: 'shortcomings and causes',
  firstResponsiblePersonPerformance: 'performance of the first responsible person',
  nextYearArrangements: 'arrangements for next year',
  otherMatters: 'other matters',
};

/** 法定内容无标题: an item stands only in running text. */
export const STR_07: ReportRule = defineRule({
  id: 'STR-07',
  title: { zh: '法定内容无标题', en: 'Statutory item only in unheaded text' },
  severity: 'info',
  tier: 'central-policy',
  confidence: 'recalled',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'report.contents' }],
  reads: ['structure', 'text'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '法定内容写了，但只在没有自己标题的段落里，读者和督察单位不易找到。“一是”“二是”不算标题。',
    en: 'The item is there, but only in a paragraph without a heading of its own, where readers and inspectors will not find it. 一是 and 二是 are no headings.',
  },
  message: {
    zh: '法定内容“{item}”只写在没有标题的段落里：“{quote}”。',
    en: 'The statutory item "{item}" stands only in a paragraph without a heading: "{quote}".',
  },
  fix: { zh: '建议为这项内容单设标题。', en: 'Give this item a heading of its own.' },
  samples: {
    good: {},
    bad: {
      children: [
        SAMPLE_INTRODUCTION,
        sampleSection('一、主要举措和成效', ['办理行政处罚案件12件。'], 'measuresAndResults'),
        sampleSection('二、存在的不足和原因', ['力量仍显薄弱，主要原因是人员更替较多。'], 'shortcomingsAndCauses'),
        sampleSection(
          '三、主要负责人履行第一责任人职责情况',
          ['局长带头述法，听取法治建设汇报2次。', '下一步，我局将继续加强执法培训。'],
          'firstResponsiblePersonPerformance',
        ),
      ],
    },
  },
  check: ({ text }) =>
    REQUIRED.flatMap((item) => {
      const evidence = text.contents.evidence[item];
      const first = evidence[0];
      if (first === undefined || evidence.some(({ level }) => level > 0)) return [];
      const { passage: at, start, end } = first;
      return [{ at, start, end, values: { item: { zh: STATUTORY_ITEM_LABELS[item], en: ENGLISH[item] } } }];
    }),
});
