import type { RatioRelation, Relation } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { sampleParagraph } from '../sample-report.js';
import { evaluated, IN_DOUBT, relationFinding } from './relation-finding.js';
import { sampleFacts } from './sample-facts.js';

const isRatio = (relation: Relation): relation is RatioRelation => relation.kind === 'ratio';

/** 百分比与数量不符: a percentage disagrees with its counts. */
export const ARI_06: ReportRule<{ errorAbovePp: number }> = defineRule({
  id: 'ARI-06',
  title: { zh: '百分比与数量不符', en: 'Percentage disagrees with its counts' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [
    {
      text: {
        zh: '算术；公布的百分比有时是截位或按合计100%调整的',
        en: 'arithmetic; published percentages are sometimes truncated or made to total 100%',
      },
    },
  ],
  reads: ['facts', 'relations', 'text'],
  params: { errorAbovePp: 1 },
  explanation: {
    zh: '分子除以分母，应与所写百分比在所示位数上一致；四舍五入和截位都认可。相差超过1个百分点的，升为错误。',
    en: 'Numerator over denominator agrees with the printed percentage at its decimals, rounded or truncated. More than one percentage point off is an error.',
  },
  message: { zh: '百分比与数量不符：{arithmetic}。', en: 'The percentage disagrees with its counts: {arithmetic}.' },
  fix: {
    zh: '请核对分子、分母和百分比，并写明以什么为分母。',
    en: 'Check numerator, denominator and percentage, and say what the base is.',
  },
  variants: {
    ...IN_DOUBT,
    far: {
      severity: 'error',
      message: {
        zh: '百分比与数量相差超过1个百分点：{arithmetic}。',
        en: 'The percentage is more than a point off its counts: {arithmetic}.',
      },
    },
  },
  samples: {
    good: {
      text: [sampleParagraph('排查纠纷{d|142件}，调解{n|139件}，调解成功率达{r|98%}。')],
      facts: sampleFacts({ d: '142件', n: '139件', r: '98%' }),
      relations: [{ id: 'r', kind: 'ratio', numerator: 'n', denominator: 'd', rate: 'r' }],
    },
    bad: {
      text: [sampleParagraph('排查纠纷{d|142件}，调解{n|139件}，调解成功率达{r|99.5%}。')],
      facts: sampleFacts({ d: '142件', n: '139件', r: '99.5%' }),
      relations: [{ id: 'r', kind: 'ratio', numerator: 'n', denominator: 'd', rate: 'r' }],
    },
  },
  check: ({ report, text, params }) => {
    const judged = evaluated(report, isRatio);
    if (judged.length === 0) return 'notApplicable';
    return judged.flatMap(({ relation, outcome }) => {
      if (outcome.verdict !== 'fails') return [];
      const distance = Math.abs(Number(outcome.expected ?? outcome.actual) - Number(outcome.actual));
      const far = distance > params.errorAbovePp && !relation.doubtful;
      return [{ ...relationFinding(text, relation, outcome), ...(far ? { variant: 'far' } : {}) }];
    });
  },
});
