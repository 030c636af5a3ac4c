import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import type { Passage } from '../../report-text/passage.js';
import type { ReportText } from '../../report-text/report-text.js';
import { shownValue } from '../../messages/shown-value.js';
import { sampleSection } from '../sample-report.js';
import { siblings } from './children-of.js';
import { headingStyle, type HeadingStyle, ordinalsIn } from './heading-style.js';

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
      const next = new Map<string, readonly number[]>();
      const before = new Map<string, Passage>();
      const skipped = new Set<string>();
      return headings.flatMap((at, index): RawFinding[] => {
        const section = at.sections.at(-1)!;
        const style = headingStyle(section);
        const value = section.children[0].ordinal?.value;
        if (style === undefined || value === undefined) return [];
        // 三、 after 四、 was told when it was skipped.
        if (skipped.delete(`${style}${String(value)}`)) return [];
        const [expected = 1, ...counted] = next.get(style) ?? [];
        for (let missing = expected; missing < value && missing < expected + 9; missing += 1)
          skipped.add(`${style}${String(missing)}`);
        const previous = before.get(style);
        // After a slip the numbers may go on from it, or as if it had not been made.
        next.set(style, value === expected || counted.includes(value) ? [value + 1] : [value + 1, expected + 1]);
        before.set(style, at);
        if (value === expected || counted.includes(value)) return [];
        const following = headings[index + 1]?.sections.at(-1)?.children[0].ordinal?.value;
        // 一、 followed by 二、 after three headings and more is a list of its own, under a heading without an ordinal.
        if (value === 1 && following === 2 && expected > 2) return [];
        if (stands(text, at, previous?.index ?? -1, style, expected, value - 1)) return [];
        const after =
          previous === undefined
            ? ''
            : { zh: `接在“${shownValue(previous.text)}”之后`, en: ` after "${shownValue(previous.text)}"` };
        return [{ at, expected: String(expected), actual: String(value), values: { expected, actual: value, after } }];
      });
    }),
});

/** Whether a missing ordinal stands before a heading, after a sibling, at the beginning of a sentence that was not read as a heading with it. */
function stands(text: ReportText, at: Passage, after: number, style: HeadingStyle, from: number, to: number): boolean {
  const parent = at.sections.at(-2);
  for (let index = at.index - 1; index > after && from <= to; index -= 1) {
    const passage = text.passages[index]!;
    if (parent !== undefined && !passage.sections.includes(parent)) return false;
    const counted = passage.kind === 'heading' && headingStyle(passage.sections.at(-1)!) !== undefined;
    if (!counted && ordinalsIn(passage.text, style).some((value) => from <= value && value <= to)) return true;
  }
  return false;
}
