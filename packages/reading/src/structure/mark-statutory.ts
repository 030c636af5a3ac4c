import { type Annex, type Block, findStatutoryItems, type Outline, type StatutoryItem, type Year } from '@fazhi/core';
import { markOutlineParts } from './outline-parts.js';

/** What headings answer to. Internal. */
export interface Answered {
  /** The year reported on. */
  readonly year: Year | undefined;
  /** The outline followed. */
  readonly outline: Outline | undefined;
}

function copyMarks(from: readonly Block[], to: readonly Block[]): void {
  from.forEach((block, index) => {
    const same = to[index]!;
    if (block.type === 'section' && same.type === 'section') {
      if (block.outlinePart !== undefined) same.outlinePart = block.outlinePart;
      copyMarks(block.children.slice(1) as Block[], same.children.slice(1) as Block[]);
    } else if (block.type !== 'paragraph' || same.type !== 'paragraph') return;
    if (block.statutoryItem !== undefined) same.statutoryItem = block.statutoryItem;
  });
}

function own(blocks: readonly (Block | Annex)[]): Block[] {
  return blocks.filter((block) => block.type !== 'annex');
}

/**
 * Marks the sections and paragraphs that carry a statutory item or answer to a part of the outline, and tells which items
 * headings name.
 *
 * @param printed - the blocks as printed
 * @param compared - the same in Simplified characters, for comparing their words. Internal.
 */
export function markStatutory(
  printed: readonly (Block | Annex)[],
  compared: readonly (Block | Annex)[],
  { year, outline }: Answered,
  isNotice: boolean,
): ReadonlySet<StatutoryItem> {
  const parts = own(compared);
  const found = isNotice ? undefined : findStatutoryItems(parts, year);
  for (const [node, item] of found?.carriers ?? []) node.statutoryItem = item;
  markOutlineParts(parts, outline);
  if (compared !== printed) copyMarks(parts, own(printed));
  return found?.headed ?? new Set();
}
