import { defineRule, type ReportRule } from '../../rule.js';
import { ARITHMETIC } from '../basis.js';

const RATE =
  /([\u4e00-\u9fa5]{1,8}率|占比|比例|比重)(?:[”"均]|分别)?(?:达到了?|[达为是约]|提升到|提高到|保持在|稳定在)?(-?\d{1,6}(?:\.\d{1,4})?)[%％]/g;
/** Rates of so many out of so many, which no count can exceed; others (产销率, 完成率, 增值率) can go above 100%. */
const OUT_OF_ALL =
  /(?:办[结复理]|答复|回复|结案|满意|好评|合格|通过|参[考与加训]|到[课会]|覆盖|知晓|普及|及时|按时|按期|规范|合规|公[开示]|备案|报备|审[查核]|成功|履[行约]|纠错|采纳|整改|调撤|出庭(?:应诉)?|持证(?:上岗)?|网办|可办|发布)率$|^(?:占比|比重)$/;

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
    zh: '办结率、满意率、覆盖率一类的比率在0到100%之间。增长率、完成率、产销率一类可以超过100%的，不查。',
    en: 'Rates of closing, satisfaction or coverage lie between 0 and 100%. Growth, rates of completing a target and the like may exceed it and are left alone.',
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
    return rates.filter(({ match }) => OUT_OF_ALL.test(match[1]!) && (Number(match[2]) > 100 || Number(match[2]) < 0));
  },
});
