import { headingText, type Block, type Year } from '@fazhi/core';
import { OUTLINE_WORDING } from './outline-wording.js';

const LONGEST_HEADING = 60;
/** Outlines are answered by parts and their sub-sections, not by the points below. */
const DEEPEST = 2;

/** The outline in force in a report year. Internal. */
export function outlineOfYear(year: Year | undefined): string | undefined {
  if (year === undefined || year < 2015 || year > 2025) return undefined;
  return year <= 2020 ? 'outline2015' : 'outline2021';
}

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
export function markOutlineParts(blocks: readonly Block[], outline: string | undefined): void {
  const wording = outline === undefined ? undefined : OUTLINE_WORDING[outline];
  if (wording === undefined) return;
  for (const block of blocks) {
    if (block.type !== 'section' || block.depth > DEEPEST) continue;
    const isOwnPart = block.depth === 1 || block.statutoryItem !== 'firstResponsiblePersonPerformance';
    if (isOwnPart && BESIDE.has(block.statutoryItem)) continue;
    const words = headingText(block).slice(0, LONGEST_HEADING);
    const part = wording.find(([, pattern]) => pattern.test(words))?.[0];
    if (part !== undefined) block.outlinePart ??= part;
    markOutlineParts(block.children.slice(1) as Block[], outline);
  }
}
