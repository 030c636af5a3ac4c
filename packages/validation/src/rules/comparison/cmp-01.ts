import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { REUSED_REPORT } from '../basis.js';
import { sampleReport, sampleSection } from '../sample-report.js';
import { sharedSentences } from './shared-sentences.js';

const SENTENCES = (of: string): string[] =>
  ['培训', '检查', '评查', '宣传', '考核', '公示'].map(
    (activity, index) => `围绕${of}组织${activity}${String(index + 3)}次，参加人员120人次，有关问题全部整改到位。`,
  );
const PREVIOUS = sampleReport({
  children: [sampleSection('一、主要举措和成效', SENTENCES('公平竞争审查'), 'measuresAndResults')],
});

/** 与上年雷同: Text reused from last year. */
export const CMP_01: ReportRule<{ minChars: number; maxShare: number }> = defineRule<{
  minChars: number;
  maxShare: number;
}>({
  id: 'CMP-01',
  title: { zh: '与上年雷同', en: 'Text reused from last year' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'recalled',
  scope: 'report',
  subject: 'report',
  basis: [REUSED_REPORT],
  reads: ['text', 'previous', 'meta'],
  kinds: ANNUAL_REPORT,
  params: { minChars: 20, maxShare: 0.4 },
  explanation: {
    zh: '与上年报告逐句比较（20字以上的句子，数字不计），相同的超过四成（参数 maxShare），报告多半是照抄的。没有给出上年报告的，不查。',
    en: 'Compared sentence by sentence with the report of the year before (those of `minChars` characters, digits masked), more than `maxShare` are the same. Without that report the rule is skipped.',
  },
  message: {
    zh: '{total}句中有{shared}句与上年报告相同（{percent}%），第一处：“{quote}”。',
    en: '{shared} of {total} sentences are those of last year ({percent}%), first: "{quote}".',
  },
  fix: { zh: '请按本年度的工作重写。', en: 'Write what was done this year.' },
  samples: {
    good: { text: SENTENCES('三项制度'), options: { previous: PREVIOUS } },
    bad: { text: SENTENCES('公平竞争审查'), options: { previous: PREVIOUS } },
  },
  check: ({ text, previous, params }) => {
    const { total, shared } = sharedSentences(
      { text, passages: text.main },
      { text: previous!.text, passages: previous!.text.main },
      params.minChars,
    );
    const [first] = shared;
    if (first === undefined || shared.length <= total * params.maxShare) return [];
    const related = shared.slice(1, 4).map(({ at, start, end }) => ({ at, start, end }));
    const percent = Math.round((shared.length / total) * 100);
    return [
      {
        at: first.at,
        start: first.start,
        end: first.end,
        related,
        key: 'reused',
        values: { total, shared: shared.length, percent },
      },
    ];
  },
});
