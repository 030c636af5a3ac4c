import { defineRule, type ReportRule } from '../../rule.js';
import { sampleSection } from '../sample-report.js';
import { siblings } from './children-of.js';
import { headingStyle } from './heading-style.js';

/** A sentence, or a term with what it means. */
const LISTED = /[：:。]|^.{41}/;

/** 层级跳越: a level of headings is skipped. */
export const NUM_02: ReportRule = defineRule({
  id: 'NUM-02',
  title: { zh: '层级跳越', en: 'Level skipped' },
  severity: 'warning',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.layout.body' }],
  reads: ['structure', 'text'],
  explanation: {
    zh: '结构层次序数依次用“一、”“（一）”“1.”“（1）”。上一级还没有出现就用下一级的，是跳越。每一处跳越只报第一个标题。附件里的条目可以直接用“1.”，不查。',
    en: 'Levels follow each other as 一、 （一） 1. （1）. A level used before the one above it is a skip; each is reported once, at its first heading. The list of an annex may begin with 1. at once.',
  },
  message: {
    zh: '“{quote}”之上缺少“{missing}”一级标题。',
    en: 'There is no heading of level {missing} above "{quote}".',
  },
  fix: {
    zh: '请补上中间一级标题，或改用上一级序号。',
    en: 'Add the level between, or use the ordinals of the level above.',
  },
  samples: {
    good: {},
    bad: {
      children: [
        sampleSection(
          '一、主要举措和成效',
          [
            '依据《法治政府建设实施纲要（2015—2020年）》推进工作。',
            sampleSection('1.推行公示制度', ['公示信息。']),
            sampleSection('2.推行全过程记录', ['记录执法。']),
          ],
          'measuresAndResults',
        ),
        sampleSection('二、存在的不足和原因', ['力量仍显薄弱，主要原因是人员更替较多。'], 'shortcomingsAndCauses'),
        sampleSection('三、第一责任人履职情况', ['主要负责人带头述法。'], 'firstResponsiblePersonPerformance'),
        sampleSection('四、下一步安排', ['继续加强执法培训。'], 'nextYearArrangements'),
      ],
    },
  },
  check: ({ text }) =>
    siblings(text).flatMap(({ annex, parent, headings }) => {
      const at = headings.find((heading) => headingStyle(heading.sections.at(-1)!) !== undefined);
      // Siblings in two styles are NUM-04.
      const styles = new Set(headings.map((heading) => headingStyle(heading.sections.at(-1)!) ?? ''));
      const depth = at?.sections.at(-1)?.depth ?? 0;
      // A list in an annex may begin with 1. at once.
      const isList = annex !== undefined && parent === undefined;
      // So may a list of sentences or of terms (1.“六个江西”：指…), which are no headings.
      if (at === undefined || isList || LISTED.test(at.text) || styles.size > 1 || depth <= (parent?.depth ?? 0) + 1)
        return [];
      return [{ at, values: { missing: ['一、', '（一）', '1.'][depth - 2] ?? '' } }];
    }),
});
