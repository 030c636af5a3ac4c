import { sectionBody, type Block, type Heading, type SectionDepth } from '@fazhi/core';

/** A block that is printed by itself: sections are opened into their headings and blocks. */
export type FlowBlock = Exclude<Block, { type: 'section' }> | Heading;

/** A heading that shares the line of the paragraph after it. */
export interface RunIn {
  /** The heading. */
  readonly heading: Heading;
  /** Level of its section. */
  readonly depth: SectionDepth;
}

/** A block with the level of the section it stands in; 0 outside any. */
export interface FlowItem {
  /** The block. */
  block: FlowBlock;
  /** Level of its section. */
  depth: SectionDepth | 0;
  /** Before a paragraph: the heading on its line. */
  runIn?: RunIn;
}

/** Blocks in printed order, sections opened. */
export function* reportFlow(blocks: readonly Block[], depth: SectionDepth | 0 = 0): Generator<FlowItem> {
  for (const block of blocks) {
    if (block.type !== 'section') {
      yield { block, depth };
      continue;
    }
    const [heading] = block.children;
    const body = sectionBody(block);
    const [first, ...rest] = body;
    if (heading.runIn !== true || first?.type !== 'paragraph') {
      yield { block: heading, depth: block.depth };
      yield* reportFlow(body, block.depth);
      continue;
    }
    yield { block: first, depth: block.depth, runIn: { heading, depth: block.depth } };
    yield* reportFlow(rest, block.depth);
  }
}
