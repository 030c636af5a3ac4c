import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { shownValue } from '../../messages/shown-value.js';
import { sampleSection } from '../sample-report.js';
import { siblings } from './children-of.js';
import { headingStyle } from './heading-style.js';

/** 序号不连续: heading ordinals are not consecutive from 1. */
export const NUM_01: ReportRule = defineRule({
  id: 'NUM-01',
  title: { zh: '序号不连续', en: 'Heading ordinals not consecutive' },
  severity: 'error',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.layout.body' }],
  reads: ['structure', 'text'],
  explanation: {
    zh: '同一上级标题之下、同一样式的序号，应从一开始依次连续。跳号多半是漏了一节，重号多半是改稿时没有顺延。',
    en: 'Ordinals of one style under one parent run from one without a gap. A gap usually means a lost section, a repetition a section inserted without renumbering.',
  },
  message: {
    zh: '“{quote}”{after}，序号应为第{expected}，写成了第{actual}。',
    en: '"{quote}"{after}: its ordinal should be {expected} but is {actual}.',
  },
  fix: { zh: '请核对是否漏了内容，再顺次改正序号。', en: 'See whether something was left out, then renumber.' },
  samples: {
    good: {
      text: [sampleSection('1.推行公示制度', ['公示信息。']), sampleSection('2.推行全过程记录', ['记录执法。'])],
    },
    bad: { text: [sampleSection('1.推行公示制度', ['公示信息。']), sampleSection('3.推行全过程记录', ['记录执法。'])] },
  },
  check: ({ text }) =>
    siblings(text).flatMap(({ headings }) => {
      const next = new Map<string, number>();
      const before = new Map<string, string>();
      return headings.flatMap((at): RawFinding[] => {
        const section = at.sections.at(-1)!;
        const style = headingStyle(section);
        const value = section.children[0].ordinal?.value;
        if (style === undefined || value === undefined) return [];
        const expected = next.get(style) ?? 1;
        const previous = before.get(style);
        next.set(style, value + 1);
        before.set(style, shownValue(at.text));
        if (value === expected) return [];
        const after = previous === undefined ? '' : { zh: `接在“${previous}”之后`, en: ` after "${previous}"` };
        return [{ at, expected: String(expected), actual: String(value), values: { expected, actual: value, after } }];
      });
    }),
});
