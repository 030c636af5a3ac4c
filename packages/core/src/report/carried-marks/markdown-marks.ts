import type { SectionDepth } from '../report.js';

/** Markdown标记: what sets a title, a run-in heading, a caption or furniture apart in Markdown. */
export const MARKDOWN_MARKS = {
  /** 标题: one for the title, one more for each level below it. */
  heading: '#',
  /** 强调: on both sides of a run-in heading and of the caption above a table. */
  strong: '**',
  /** 引用: before page furniture. */
  quotation: '>',
} as const;

/**
 * 标题标记: the mark before the heading of a section; without a depth, before the title.
 *
 * @param depth - depth of the section
 *
 * @example
 * ```ts
 * import { markdownHeading } from '@fazhi/core/carried-marks';
 *
 * markdownHeading(2); // => '###'
 * markdownHeading(); // => '#'
 * ```
 */
export function markdownHeading(depth: SectionDepth | 0 = 0): string {
  return MARKDOWN_MARKS.heading.repeat(depth + 1);
}

/**
 * 标题标记层次: depth of the section that a heading mark opens; marks of titles and of levels beyond the fourth give the
 * nearest.
 *
 * @param mark - the mark
 *
 * @example
 * ```ts
 * import { markdownHeadingDepth } from '@fazhi/core/carried-marks';
 *
 * markdownHeadingDepth('###'); // => 2
 * ```
 */
export function markdownHeadingDepth(mark: string): SectionDepth {
  return Math.min(4, Math.max(1, mark.length - 1)) as SectionDepth;
}
