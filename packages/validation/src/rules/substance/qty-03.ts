import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { SAMPLE_INTRODUCTION, sampleReport, sampleSection } from '../sample-report.js';
import { CONCRETE, resultsOf } from './results-of.js';

/** Fewest sentences a share can be told of. */
const FEWEST = 10;
const VAGUE = '不断提高思想认识，持续加强组织领导，切实压实工作责任，扎实推进各项工作任务落地见效。';

/** 空话比例: Slogan density. */
export const QTY_03: ReportRule<{ maxShare: number }> = defineRule<{ maxShare: number }>({
  id: 'QTY-03',
  title: { zh: '空话比例', en: 'Slogan density' },
  severity: 'info',
  tier: 'practice',
  confidence: 'recalled',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '文风要求', en: 'style of official writing' } }],
  reads: ['structure', 'text', 'meta'],
  kinds: ANNUAL_REPORT,
  params: { maxShare: 0.7 },
  explanation: {
    zh: '成效部分里，没有数字、日期、文件和专名的句子超过七成（参数 maxShare），空话偏多。不足10句的不查。',
    en: 'More than `maxShare` of the sentences of the results have no figure, date, document or name. Fewer than ten sentences are not judged.',
  },
  message: {
    zh: '成效部分{total}句，有{vague}句没有数字、日期、文件或专名。',
    en: '{vague} of {total} sentences of the results have no figure, date, document or name.',
  },
  fix: { zh: '请用事实和数据替换空话。', en: 'Replace slogans with facts and figures.' },
  samples: {
    good: {},
    bad: {
      children: [
        SAMPLE_INTRODUCTION,
        sampleSection(
          '一、主要举措和成效',
          [`办理案件12件，审议事项24项，组织培训3次。${VAGUE.repeat(11)}`],
          'measuresAndResults',
        ),
        ...sampleReport().children.slice(3),
      ],
    },
  },
  check: ({ text, params }) => {
    const results = resultsOf(text);
    const sentences = results.flatMap((at) => text.sentences(at).map(({ start, end }) => at.text.slice(start, end)));
    const first = results[0];
    if (first === undefined || sentences.length < FEWEST) return [];
    const vague = sentences.filter((words) => !CONCRETE.test(words)).length;
    if (vague / sentences.length <= params.maxShare) return [];
    return [
      {
        at: first,
        start: 0,
        end: Math.min(40, first.text.length),
        key: 'results',
        values: { total: sentences.length, vague },
      },
    ];
  },
});
