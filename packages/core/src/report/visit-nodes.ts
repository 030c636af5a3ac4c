import type { Parent } from 'unist';
import type { ReportNode } from './report.js';

/** What is done at a node with its ancestors, outermost first; `'skip'` leaves out what is under it. Internal. */
export type NodeVisitor = (node: ReportNode, ancestors: readonly ReportNode[]) => 'skip' | undefined | void;

/** Visits every node of a tree that was looked at already, in printed order. Internal. */
export function visitNodes(tree: ReportNode, visitor: NodeVisitor): void {
  const stack: { node: ReportNode; ancestors: readonly ReportNode[] }[] = [{ node: tree, ancestors: [] }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { node, ancestors } = item;
    if (visitor(node, ancestors) === 'skip' || !('children' in node)) continue;
    const below = [...ancestors, node];
    const children = (node as Parent).children as ReportNode[];
    for (let index = children.length - 1; index >= 0; index -= 1) {
      stack.push({ node: children[index]!, ancestors: below });
    }
  }
}
