import { defineRule, type ReportRule } from '../../rule.js';
import { formatQuantity, toNumber, type Fact, type Report } from '@fazhi/core';
import type { Passage } from '../../report-text/passage.js';
import type { ReportText } from '../../report-text/report-text.js';
import { ARITHMETIC } from '../basis.js';
import { sampleParagraph, sampleReport } from '../sample-report.js';
import { sampleFacts } from './sample-facts.js';

const PREVIOUS = sampleReport({
  meta: { reportYear: 2019 },
  text: [sampleParagraph('自2018年以来累计清理文件{a|55件}。')],
  facts: sampleFacts({ a: '55件' }),
});

/** 累计数倒退: Cumulative figure fell. */
export const ARI_15: ReportRule = defineRule({
  id: 'ARI-15',
  title: { zh: '累计数倒退', en: 'Cumulative figure fell' },
  severity: 'info',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [ARITHMETIC],
  reads: ['facts', 'text', 'previous'],
  explanation: {
    zh: '“自……以来”“累计”一类的数只增不减，今年的不应小于上年报告里的同一数。没有给出上年报告的，不查。',
    en: 'A figure counted since a date does not fall: this year’s is not smaller than the same figure of the report before. Without that report the rule is skipped.',
  },
  message: {
    zh: '累计数比上年报告小：上年{before}，本年{after}。',
    en: 'The cumulative figure fell: {before} in the report before, {after} now.',
  },
  fix: { zh: '请核对两年的口径和数据。', en: 'Check what both years count.' },
  samples: {
    good: {
      text: [sampleParagraph('自2018年以来累计清理文件{a|60件}。')],
      facts: sampleFacts({ a: '60件' }),
      options: { previous: PREVIOUS },
    },
    bad: {
      text: [sampleParagraph('自2018年以来累计清理文件{a|50件}。')],
      facts: sampleFacts({ a: '50件' }),
      options: { previous: PREVIOUS },
    },
  },
  check: ({ report, text, previous }) => {
    const before = cumulative(previous!.report, previous!.text);
    const known = new Map(before.map(({ fact }) => [`${fact.label} ${fact.quantity.unit}`, fact]));
    const now = cumulative(report, text);
    if (now.length === 0) return 'notApplicable';
    return now.flatMap(({ fact, at, start, end }) => {
      const earlier = known.get(`${fact.label} ${fact.quantity.unit}`);
      if (earlier === undefined || toNumber(fact.quantity) >= toNumber(earlier.quantity)) return [];
      return [
        {
          at,
          start,
          end,
          expected: `>= ${earlier.quantity.value}`,
          actual: fact.quantity.value,
          values: { before: formatQuantity(earlier.quantity), after: formatQuantity(fact.quantity) },
        },
      ];
    });
  },
});

/** The figures of a report that count since a date. */
function cumulative(report: Report, text: ReportText): { fact: Fact; at: Passage; start: number; end: number }[] {
  return report.facts.flatMap((fact) => {
    const mention = text.mentions(fact.id)[0];
    if (mention === undefined || fact.quantity.unit === '%') return [];
    const { passage: at, start, end } = mention;
    const sentence = text.sentenceAt(at, start);
    const before = at.text.slice(Math.max(sentence.start, start - 40), start);
    return /累计|以来|历年/.test(before) || fact.period?.raw?.includes('以来') === true
      ? [{ fact, at, start, end }]
      : [];
  });
}
