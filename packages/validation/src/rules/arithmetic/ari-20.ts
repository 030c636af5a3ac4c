import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import type { GrowthRelation, Relation } from '@fazhi/core';
import { ARITHMETIC } from '../basis.js';
import { evaluated, relationFinding } from './relation-finding.js';

const CHANGE =
  /(?<![\d.])(\d{1,9})[件份起宗次场人名户家项个条][，,](?:上年|去年|上年同期|去年同期|(?:19|20)\d{2}年)为?(\d{1,9})[件份起宗次场人名户家项个条][，,](?:同比|较上年|比上年)?(增长|上升|增加|提高|下降|减少|降低)了?(\d{1,4}(?:\.\d{1,4})?)[%％]/g;
const RATE_DIFFERENCE =
  /(?<!增长)(?:率|比重|占比)[^。；;，,\d]{0,8}\d{1,3}(?:\.\d{1,3})?[%％][，,](?:同比|较上年|比上年|较去年|比去年)(?:提高|上升|增加|增长|下降|降低|减少)了?\d{1,3}(?:\.\d{1,3})?[%％]/g;

const isGrowth = (relation: Relation): relation is GrowthRelation => relation.kind === 'growth';

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
    zh: '写了本年数、上年数和增减幅的，三者应当一致，最后一位允许差1。两个比率相减，单位是“百分点”，不是“%”。',
    en: 'Where this year, last year and the change are all given, they agree within one unit in the last place. A difference of rates is in 百分点, not in %.',
  },
  message: { zh: '增减幅与数值不符：{arithmetic}。', en: 'The change disagrees with its figures: {arithmetic}.' },
  fix: { zh: '请核对两年的数和增减幅。', en: 'Check both years’ figures and the change.' },
  variants: {
    points: {
      message: {
        zh: '“{quote}”：两个比率相差，单位应为“百分点”。',
        en: '"{quote}": a difference of two rates is in 百分点 (percentage points).',
      },
      fix: { zh: '请把后一个“%”改为“个百分点”。', en: 'Replace the second % with 个百分点.' },
    },
  },
  samples: {
    good: { text: '受理案件120件，上年100件，同比增长20%。' },
    bad: { text: '受理案件120件，上年100件，同比增长25%。' },
  },
  check: ({ report, text }) => {
    const judged = evaluated(report, isGrowth);
    const inText = text.matches(CHANGE, { outsideTitles: true });
    const rates = text.matches(RATE_DIFFERENCE, { outsideTitles: true });
    if (judged.length + inText.length + rates.length === 0) return 'notApplicable';
    const stated = judged.flatMap(({ relation, outcome }) =>
      outcome.verdict === 'fails' ? [relationFinding(text, relation, outcome)] : [],
    );
    const told = stated.map(({ at }) => at);
    return [
      ...stated,
      ...inText.flatMap((found): RawFinding[] => {
        const [, now, last, direction, percent] = found.match;
        const before = Number(last);
        if (before === 0 || told.includes(found.at)) return [];
        const exact = ((Number(now) - before) / before) * 100;
        const printed = Number(percent) * (/下降|减少|降低/.test(direction!) ? -1 : 1);
        const place = 1 / 10 ** (percent!.split('.')[1]?.length ?? 0);
        if (Math.abs(exact - printed) <= place) return [];
        const arithmetic = `(${now!}-${last!})÷${last!}=${exact.toFixed(2)}%，≠${String(printed)}%`;
        return [{ ...found, expected: exact.toFixed(2), actual: String(printed), values: { arithmetic } }];
      }),
      ...rates.map((found): RawFinding => ({ ...found, variant: 'points' })),
    ];
  },
});
