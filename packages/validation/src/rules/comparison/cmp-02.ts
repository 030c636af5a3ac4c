import { defineRule, type ReportRule } from '../../rule.js';
import { STATUTORY_ITEM_LABELS, type Report } from '@fazhi/core';
import type { Passage } from '../../report-text/passage.js';
import type { ReportText } from '../../report-text/report-text.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { REUSED_REPORT } from '../basis.js';
import { sampleReport, sampleSection } from '../sample-report.js';
import { sharedSentences } from './shared-sentences.js';

const MIN_CHARS = 15;
const ITEMS = ['shortcomingsAndCauses', 'nextYearArrangements'] as const;
const ENGLISH = {
  shortcomingsAndCauses: 'shortcomings and causes',
  nextYearArrangements: 'arrangements for next year',
};
const PLAN = (words: string): Report['children'] => [
  ...sampleReport().children.slice(1, 5),
  sampleSection('四、下一年度主要安排', [words], 'nextYearArrangements'),
];
const PREVIOUS = sampleReport({
  children: [
    sampleSection('一、下一年度主要安排', ['下一步将继续加强执法人员培训并完善执法监督机制。'], 'nextYearArrangements'),
  ],
});

/** 不足或计划雷同: Shortcomings or plan reused. */
export const CMP_02: ReportRule<{ maxShare: number }> = defineRule<{ maxShare: number }>({
  id: 'CMP-02',
  title: { zh: '不足或计划雷同', en: 'Shortcomings or plan reused' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'recalled',
  scope: 'report',
  subject: 'report',
  basis: [REUSED_REPORT],
  reads: ['structure', 'text', 'previous', 'meta'],
  kinds: ANNUAL_REPORT,
  params: { maxShare: 0.6 },
  explanation: {
    zh: '存在的不足或下一年度安排，与上年报告相同的句子超过六成（参数 maxShare），说明问题没有重新查摆，或计划没有重新安排。',
    en: 'More than `maxShare` of the sentences of the shortcomings, or of the plan, are those of the year before: nothing was looked at anew.',
  },
  message: {
    zh: '“{item}”有{shared}句（共{total}句）与上年报告相同：“{quote}”。',
    en: '"{item}": {shared} of {total} sentences are those of last year: "{quote}".',
  },
  fix: { zh: '请按本年度的实际重写。', en: 'Write this part anew.' },
  samples: {
    good: { children: PLAN('明年重点修订执法程序规定并组织全员轮训和考核。'), options: { previous: PREVIOUS } },
    bad: { children: PLAN('下一步将继续加强执法人员培训并完善执法监督机制。'), options: { previous: PREVIOUS } },
  },
  check: ({ text, previous, params }) =>
    ITEMS.flatMap((item) => {
      const of = (view: ReportText): Passage[] => view.main.filter((at) => view.contents.itemOf(at) === item);
      const now = { text, passages: of(text) };
      const { total, shared } = sharedSentences(now, { text: previous!.text, passages: of(previous!.text) }, MIN_CHARS);
      const [first] = shared;
      if (first === undefined || shared.length <= total * params.maxShare) return [];
      const values = { item: { zh: STATUTORY_ITEM_LABELS[item], en: ENGLISH[item] }, total, shared: shared.length };
      return [{ at: first.at, start: first.start, end: first.end, key: item, values }];
    }),
});
