import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import type { GrowthRelation, IncreaseRelation, Relation } from '@fazhi/core';
import { ARITHMETIC } from '../basis.js';
import { type ReportSample, sampleParagraph } from '../sample-report.js';
import { evaluated, IN_DOUBT, relationFinding } from './relation-finding.js';
import { sampleFacts } from './sample-facts.js';

const RATE_DIFFERENCE =
  /(?<!增长)(?:率|比重|占比)[^。；;，,\d]{0,8}\d{1,3}(?:\.\d{1,3})?[%％][，,](?:同比|较上年|比上年|较去年|比去年)(?:提高|上升|增加|增长|下降|降低|减少)了?\d{1,3}(?:\.\d{1,3})?[%％]/g;

const isGrowth = (relation: Relation): relation is GrowthRelation | IncreaseRelation =>
  relation.kind === 'growth' || relation.kind === 'increase';

const growing = (rate: string): ReportSample => ({
  text: [sampleParagraph(`受理案件{c|120件}，上年{p|100件}，同比增长{r|${rate}}。`)],
  facts: sampleFacts({ c: '120件', p: '100件', r: rate }),
  relations: [{ id: 'r', kind: 'growth', current: 'c', previous: 'p', rate: 'r' }],
});

/** 同比与数值不符: Year-on-year text disagrees. */
export const ARI_20: ReportRule = defineRule({
  id: 'ARI-20',
  title: { zh: '同比与数值不符', en: 'Year-on-year text disagrees' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [ARITHMETIC],
  reads: ['facts', 'relations', 'text'],
  explanation: {
    zh: '写了本年数、上年数（或增减数）和增减幅的，三者应当一致，最后一位允许差1。两个比率相减，单位是“百分点”，不是“%”。',
    en: 'Where this year, last year (or the increase) and the rate are all given, they agree within one unit in the last place. A difference of rates is in 百分点, not in %.',
  },
  message: { zh: '增减幅与数值不符：{arithmetic}。', en: 'The change disagrees with its figures: {arithmetic}.' },
  fix: { zh: '请核对两年的数和增减幅。', en: 'Check both years’ figures and the change.' },
  variants: {
    ...IN_DOUBT,
    points: {
      message: {
        zh: '“{quote}”：两个比率相差，单位应为“百分点”。',
        en: '"{quote}": a difference of two rates is in 百分点 (percentage points).',
      },
      fix: { zh: '请把后一个“%”改为“个百分点”。', en: 'Replace the second % with 个百分点.' },
    },
  },
  samples: { good: growing('20%'), bad: growing('25%') },
  check: ({ report, text }) => {
    const judged = evaluated(report, isGrowth);
    const rates = text.matches(RATE_DIFFERENCE, { outsideTitles: true });
    if (judged.length + rates.length === 0) return 'notApplicable';
    return [
      ...judged.flatMap(({ relation, outcome }) =>
        outcome.verdict === 'fails' ? [relationFinding(text, relation, outcome)] : [],
      ),
      ...rates.map((found): RawFinding => ({ ...found, variant: 'points' })),
    ];
  },
});
