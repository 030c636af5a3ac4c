import { type Block, type FactId, visit } from '@fazhi/core';

/** The facts that blocks mention, in printed order. */
export function factsIn(blocks: readonly Block[]): ReadonlySet<FactId> {
  const facts = new Set<FactId>();
  for (const block of blocks) {
    visit(block, (node) => {
      if (node.type === 'factMention') facts.add(node.fact);
    });
  }
  return facts;
}
