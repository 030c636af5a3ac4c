import { FazhiError, type Block, type Heading, type Report, type SectionDepth } from '@fazhi/core';

/** A block that is printed by itself: sections are opened into their headings and blocks. */
export type FlowBlock = Exclude<Block, { type: 'section' }> | Heading;

/** A block with the level of the section it stands in; 0 outside any. */
export interface FlowItem {
  /** The block. */
  block: FlowBlock;
  /** Level of its section. */
  depth: SectionDepth | 0;
}

interface Level {
  node: object;
  children: readonly unknown[];
  next: number;
  depth: SectionDepth | 0;
}

function childrenOf(node: object): readonly unknown[] {
  const children: unknown = (node as { children?: unknown }).children;
  return Array.isArray(children) ? children : [];
}

function depthOf(section: object): SectionDepth {
  const depth: unknown = (section as { depth?: unknown }).depth;
  return depth === 2 || depth === 3 || depth === 4 ? depth : 1;
}

/** The list under a node, empty where the tree lacks it. */
export function nodeList<T>(children: readonly T[] | undefined): readonly T[] {
  return Array.isArray(children) ? (children as readonly T[]) : [];
}

/** The text of a literal node, empty where the tree lacks it. */
export function literalText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * The blocks of a report in printed order, sections opened.
 *
 * Keeps its own stack, so that a tree of any depth can be walked, and throws a `FazhiError` for a section that contains
 * itself.
 */
export function* reportFlow(report: Report): Generator<FlowItem> {
  const open = new Set<object>([report]);
  const levels: Level[] = [{ node: report, children: childrenOf(report), next: 0, depth: 0 }];
  for (let level = levels[levels.length - 1]; level !== undefined; level = levels[levels.length - 1]) {
    const child = level.children[level.next];
    level.next += 1;
    if (level.next > level.children.length) {
      open.delete(level.node);
      levels.pop();
    } else if (typeof child === 'object' && child !== null) {
      if ((child as { type?: unknown }).type !== 'section') {
        yield { block: child as FlowBlock, depth: level.depth };
      } else if (open.has(child)) {
        throw new FazhiError('invalidArgument', {
          zh: '报告的某一部分包含了它自己，无法输出。',
          en: 'A section of the report contains itself, so that it cannot be rendered.',
        });
      } else {
        open.add(child);
        levels.push({ node: child, children: childrenOf(child), next: 0, depth: depthOf(child) });
      }
    }
  }
}
