import { headingText, type Block, type Outline, partOfHeading } from '@fazhi/core';

/** Outlines are answered by parts and their sub-sections, not by the points below. */
const DEEPEST = 2;

/** Statutory contents that stand beside the outline's parts. */
const BESIDE: ReadonlySet<string | undefined> = new Set([
  'shortcomingsAndCauses',
  'nextYearArrangements',
  'firstResponsiblePersonPerformance',
]);

/**
 * Marks the sections that answer to a part of the outline; failings, plans, and the leaders' own duties where they have a
 * part of their own, answer to none. Internal.
 */
export function markOutlineParts(blocks: readonly Block[], outline: Outline | undefined): void {
  if (outline === undefined) return;
  for (const block of blocks) {
    if (block.type !== 'section' || block.depth > DEEPEST) continue;
    const isOwnPart = block.depth === 1 || block.statutoryItem !== 'firstResponsiblePersonPerformance';
    if (isOwnPart && BESIDE.has(block.statutoryItem)) continue;
    const part = partOfHeading(outline, headingText(block));
    if (part !== undefined) block.outlinePart = part;
    markOutlineParts(block.children.slice(1) as Block[], outline);
  }
}
