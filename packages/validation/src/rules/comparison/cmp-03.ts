import { defineRule, type ReportRule } from '../../rule.js';
import { formatQuantity, type Fact } from '@fazhi/core';
import { ANNUAL_REPORT } from '../annual-report.js';
import { sampleFacts } from '../arithmetic/sample-facts.js';
import { REUSED_REPORT } from '../basis.js';
import { type ReportSample, sampleParagraph, sampleReport } from '../sample-report.js';

/** Fewest metrics a share can be told of. */
const FEWEST = 5;
const FIGURES = (first: number): ReportSample => {
  const printed = Object.fromEntries(
    ['培训', '检查', '立案', '听证', '公示'].map((of, index) => [of, `${String(first + index)}次`]),
  );
  return {
    text: [
      sampleParagraph(
        `${Object.entries(printed)
          .map(([of, raw]) => `${of}{${of}|${raw}}`)
          .join('，')}。`,
      ),
    ],
    facts: sampleFacts(printed),
  };
};

/** 数字未变: Figures unchanged. */
export const CMP_03: ReportRule<{ maxShare: number }> = defineRule<{ maxShare: number }>({
  id: 'CMP-03',
  title: { zh: '数字未变', en: 'Figures unchanged' },
  severity: 'info',
  tier: 'practice',
  confidence: 'recalled',
  scope: 'report',
  subject: 'report',
  basis: [REUSED_REPORT],
  reads: ['facts', 'text', 'previous', 'meta'],
  kinds: ANNUAL_REPORT,
  params: { maxShare: 0.8 },
  explanation: {
    zh: '两年报告都有的指标（至少5个），数值相同的超过八成（参数 maxShare），应核对数据是否更新。',
    en: 'Of the metrics both reports give (five at least), more than `maxShare` have the same value: check whether the figures were updated.',
  },
  message: {
    zh: '与上年报告共有的{total}个指标中，{same}个数值没有变。',
    en: '{same} of the {total} metrics both reports give have not changed.',
  },
  fix: { zh: '请按本年度台账核对数据。', en: 'Check the figures against this year’s ledgers.' },
  samples: {
    good: { text: FIGURES(7).text, facts: FIGURES(7).facts, options: { previous: sampleReport(FIGURES(3)) } },
    bad: { text: FIGURES(3).text, facts: FIGURES(3).facts, options: { previous: sampleReport(FIGURES(3)) } },
  },
  check: ({ report, text, previous, params }) => {
    const before = new Map(previous!.report.facts.map((fact) => [keyOf(fact), fact.quantity]));
    const both = new Map(
      report.facts.filter((fact) => fact.label !== '' && before.has(keyOf(fact))).map((fact) => [keyOf(fact), fact]),
    );
    const same = [...both]
      .filter(([key, fact]) => formatQuantity(fact.quantity) === formatQuantity(before.get(key)!))
      .map(([, fact]) => fact);
    if (both.size < FEWEST || same.length <= both.size * params.maxShare) return [];
    const spans = same
      .flatMap(({ id }) => text.mentions(id).slice(0, 1))
      .map(({ passage: at, start, end }) => ({ at, start, end }));
    const [first] = spans;
    return [
      {
        ...(first ?? {}),
        related: spans.slice(1, 6),
        key: 'unchanged',
        values: { total: both.size, same: same.length },
      },
    ];
  },
});

function keyOf({ indicator, label, quantity }: Fact): string {
  return `${indicator ?? label} ${quantity.unit}`;
}
