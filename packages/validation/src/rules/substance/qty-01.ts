import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { EMPTY_REPORT } from '../basis.js';
import { SAMPLE_INTRODUCTION, sampleReport, sampleSection } from '../sample-report.js';
import { resultsOf } from './results-of.js';

const VAGUE = '不断提高思想认识，持续加强组织领导，切实压实工作责任，扎实推进各项工作任务落地见效。';

/** 数字过少: Too few figures. */
export const QTY_01: ReportRule<{ minPer500: number }> = defineRule<{ minPer500: number }>({
  id: 'QTY-01',
  title: { zh: '数字过少', en: 'Too few figures' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [EMPTY_REPORT],
  reads: ['structure', 'text', 'meta'],
  kinds: ANNUAL_REPORT,
  params: { minPer500: 1 },
  explanation: {
    zh: '成效部分每500字的数字少于1个（参数 minPer500），多半没有写出做了多少。不足500字的不查。',
    en: 'With fewer than `minPer500` figures per 500 characters the results hardly say how much was done. Results shorter than 500 characters are left alone.',
  },
  message: {
    zh: '成效部分{length}字，只有{count}个数字。',
    en: 'The results have {count} figures in {length} characters.',
  },
  fix: { zh: '请补充工作数量。', en: 'Add how much was done.' },
  samples: {
    good: {},
    bad: {
      children: [
        SAMPLE_INTRODUCTION,
        sampleSection('一、主要举措和成效', [VAGUE.repeat(30)], 'measuresAndResults'),
        ...sampleReport().children.slice(3),
      ],
    },
  },
  check: ({ text, params }) => {
    const results = resultsOf(text);
    const length = results.reduce((sum, { text: words }) => sum + words.length, 0);
    const first = results[0];
    if (first === undefined || length < 500) return [];
    const count = results.reduce((sum, { text: words }) => sum + (words.match(/\d[\d.,]*/g)?.length ?? 0), 0);
    if ((count * 500) / length >= params.minPer500) return [];
    return [{ at: first, start: 0, end: Math.min(40, first.text.length), key: 'results', values: { length, count } }];
  },
});
