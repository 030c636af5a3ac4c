import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { SAMPLE_INTRODUCTION, sampleSection } from '../sample-report.js';

/** 第一责任人内容未单列: the third item has no part of its own. */
export const STR_11: ReportRule = defineRule({
  id: 'STR-11',
  title: { zh: '第一责任人内容未单列', en: 'First-responsible-person part not a top-level section' },
  severity: 'info',
  tier: 'central-policy',
  confidence: 'recalled',
  scope: 'report',
  subject: 'leadership',
  basis: [{ provision: 'report.firstPerson' }],
  reads: ['structure', 'text'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '第一责任人履职情况是单独的一项法定内容。写在别的部分里不算缺漏，单列一部分更便于督察和评议。先后顺序不限。',
    en: 'How the first responsible person performed is an item of its own. Telling it inside another part is no defect, but a part of its own serves inspection better. Order does not matter.',
  },
  message: {
    zh: '第一责任人履职情况没有单列一部分，写在：“{quote}”。',
    en: 'The first responsible person’s performance has no part of its own; it stands in: "{quote}".',
  },
  fix: { zh: '建议单列为一级标题的一个部分。', en: 'Consider a top-level part for it.' },
  samples: {
    good: {},
    bad: {
      children: [
        SAMPLE_INTRODUCTION,
        sampleSection(
          '一、主要举措和成效',
          [
            sampleSection('（一）严格履行第一责任人职责', ['主要负责人带头述法。']),
            sampleSection('（二）规范行政执法', ['办理行政处罚案件12件。']),
          ],
          'measuresAndResults',
        ),
        sampleSection('二、存在的不足和原因', ['力量仍显薄弱，主要原因是人员更替较多。'], 'shortcomingsAndCauses'),
        sampleSection('三、下一步安排', ['继续加强执法培训。'], 'nextYearArrangements'),
      ],
    },
  },
  check: ({ text }) => {
    const evidence = text.contents.evidence.firstResponsiblePersonPerformance;
    const first = evidence[0];
    if (first === undefined) return 'notApplicable';
    if (evidence.some(({ level }) => level === 1)) return [];
    const { passage: at, start, end } = first;
    return [{ at, start, end }];
  },
});
