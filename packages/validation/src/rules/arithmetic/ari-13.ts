import { defineRule, type ReportRule } from '../../rule.js';
import { ARITHMETIC } from '../basis.js';

const RATE =
  /([\u4e00-\u9fa5]{1,8}率|占比|比例|比重)(?:[”"均]|分别)?(?:达到了?|[达为是约]|提升到|提高到|保持在|稳定在)?(-?\d{1,6}(?:\.\d{1,4})?)[%％]/g;
/** Rates that measure growth, or work against a target, can exceed 100%. */
const UNLIMITED = /增长|增速|增幅|升幅|降幅|下降|上升|提高率|同比|环比|完成率|回报|利润|收益|周转|杠杆|负债/;

/** 比率越界: a rate below 0 or above 100%. */
export const ARI_13: ReportRule = defineRule({
  id: 'ARI-13',
  title: { zh: '比率越界', en: 'Rate outside 0-100%' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [ARITHMETIC],
  reads: ['text', 'meta'],
  explanation: {
    zh: '办结率、满意率、覆盖率一类的比率在0到100%之间。增长率、完成率可以超过100%，不查。',
    en: 'Rates of closing, satisfaction or coverage lie between 0 and 100%. Growth and rates of completing a target may exceed it and are left alone.',
  },
  message: { zh: '“{quote}”超出0到100%。', en: '"{quote}" lies outside 0 to 100%.' },
  fix: { zh: '请核对分子、分母和百分比。', en: 'Check numerator, denominator and percentage.' },
  samples: {
    good: { text: '共办理信访件48件，办结率97.9%。' },
    bad: { text: '共办理信访件48件，办结率达102%。' },
  },
  check: ({ report, text }) => {
    const rates = text.matches(RATE, { outsideTitles: true });
    if (rates.length === 0 && report.meta.kind !== 'annualReport') return 'notApplicable';
    return rates.filter(({ match }) => !UNLIMITED.test(match[1]!) && (Number(match[2]) > 100 || Number(match[2]) < 0));
  },
});
