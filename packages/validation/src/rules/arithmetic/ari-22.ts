import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { formatQuantity, relationFacts, toNumber, type Fact } from '@fazhi/core';
import { shownValue } from '../../messages/shown-value.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { FIGURE_CONVENTIONS } from '../basis.js';
import { sampleParagraph } from '../sample-report.js';
import { sampleFacts } from './sample-facts.js';

/** Shortest name of a metric that is specific enough to be the same thing in two places. */
const SPECIFIC = 6;
const TWO = (b: string): Fact[] => sampleFacts({ a: '24件', b }).map((fact) => ({ ...fact, label: '出具法律意见书' }));

/** 同一指标两处不同值: One metric, two values. */
export const ARI_22: ReportRule = defineRule({
  id: 'ARI-22',
  title: { zh: '同一指标两处不同值', en: 'One metric, two values' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [FIGURE_CONVENTIONS],
  reads: ['facts', 'relations', 'text', 'structure'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '同一指标、同一期间，在报告的两处应是同一个数。不同期间的、下一年度安排里的、由多少变为多少的，不算。',
    en: 'One metric of one period has one value throughout a report. Other periods, the plan for next year, and the two ends of a change, do not count.',
  },
  message: { zh: '“{label}”前后不一：{other}与{quote}。', en: '"{label}" has two values: {other} and {quote}.' },
  fix: { zh: '请核对台账，统一数据。', en: 'Check the ledger and give one figure.' },
  samples: {
    good: {
      text: [sampleParagraph('出具法律意见书{a|24件}。'), sampleParagraph('全年出具法律意见书{b|24件}。')],
      facts: TWO('24件'),
    },
    bad: {
      text: [sampleParagraph('出具法律意见书{a|24件}。'), sampleParagraph('全年出具法律意见书{b|25件}。')],
      facts: TWO('25件'),
    },
  },
  check: ({ report, text }) => {
    const relations = new Map<string, Set<number>>();
    report.relations.forEach((relation, index) => {
      for (const id of relationFacts(relation)) relations.set(id, (relations.get(id) ?? new Set<number>()).add(index));
    });
    const areRelated = (a: Fact, b: Fact): boolean =>
      [...(relations.get(a.id) ?? [])].some((index) => relations.get(b.id)?.has(index));
    const first = new Map<string, Fact>();
    return report.facts.flatMap((fact): RawFinding[] => {
      const metric = metricOf(fact);
      const [b] = text.mentions(fact.id);
      if (metric === undefined || b === undefined || text.contents.itemOf(b.passage) === 'nextYearArrangements')
        return [];
      const before = first.get(metric);
      if (before === undefined) {
        first.set(metric, fact);
        return [];
      }
      const [a] = text.mentions(before.id);
      const same = toNumber(before.quantity) === toNumber(fact.quantity);
      if (a === undefined || same || areRelated(before, fact)) return [];
      // 由67人减少至61人: two values in one sentence are the ends of a change.
      if (
        a.passage === b.passage &&
        text.sentenceAt(a.passage, a.start).start === text.sentenceAt(b.passage, b.start).start
      )
        return [];
      return [
        {
          at: b.passage,
          start: b.start,
          end: b.end,
          related: [{ at: a.passage, start: a.start, end: a.end }],
          values: { label: shownValue(fact.label), other: formatQuantity(before.quantity) },
        },
      ];
    });
  },
});

/** What makes two figures one metric of one period; bounds and rates are told apart by other rules. */
function metricOf({ indicator, label, quantity, period, rank }: Fact): string | undefined {
  if (rank !== undefined) return undefined;
  if (quantity.bound !== 'eq' || /%|百分点|倍/.test(quantity.unit)) return undefined;
  if (indicator === undefined && label.length < SPECIFIC) return undefined;
  return `${indicator ?? label} ${quantity.unit} ${period?.from ?? ''}${period?.to ?? ''}`;
}
