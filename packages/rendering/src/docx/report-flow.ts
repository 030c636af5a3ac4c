import { sectionBody, type Block, type Heading, type SectionDepth } from '@fazhi/core';

/** A block that is printed by itself: sections are opened into their headings and blocks. */
export type FlowBlock = Exclude<Block, { type: 'section' }> | Heading;

/** A block with the level of the section it stands in; 0 outside any. */
export interface FlowItem {
  /** The block. */
  block: FlowBlock;
  /** Level of its section. */
  depth: SectionDepth | 0;
}

/** Blocks in printed order, sections opened. */
export function* reportFlow(blocks: readonly Block[], depth: SectionDepth | 0 = 0): Generator<FlowItem> {
  for (const block of blocks) {
    if (block.type === 'section') {
      yield { block: block.children[0], depth: block.depth };
      yield* reportFlow(sectionBody(block), block.depth);
    } else yield { block, depth };
  }
}
