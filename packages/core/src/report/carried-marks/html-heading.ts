import type { SectionDepth } from '../report.js';

/** The title of a document is `h1`, that of an annex `h2`; the levels of headings follow. */
const above = (inAnnex: boolean): number => (inAnnex ? 2 : 1);

/**
 * 标题元素: tag of the heading of a section.
 *
 * @param depth - depth of the section
 * @param inAnnex - whether it stands in an annex
 *
 * @example
 * ```ts
 * import { htmlHeading } from '@fazhi/core/carried-marks';
 *
 * htmlHeading(1, false); // => 'h2'
 * ```
 */
export function htmlHeading(depth: SectionDepth, inAnnex: boolean): string {
  return `h${String(depth + above(inAnnex))}`;
}

/**
 * 标题层次: depth of the section that a heading opens.
 *
 * @param tag - tag of an element
 * @param inAnnex - whether it stands in an annex
 * @returns nothing for the tag of a title, or of no heading
 *
 * @example
 * ```ts
 * import { htmlHeadingDepth } from '@fazhi/core/carried-marks';
 *
 * htmlHeadingDepth('h2', false); // => 1
 * htmlHeadingDepth('h2', true); // => undefined
 * ```
 */
export function htmlHeadingDepth(tag: string, inAnnex: boolean): SectionDepth | undefined {
  const depth = /^h[1-6]$/.test(tag) ? Number(tag.charAt(1)) - above(inAnnex) : 0;
  return depth >= 1 && depth <= 4 ? (depth as SectionDepth) : undefined;
}
