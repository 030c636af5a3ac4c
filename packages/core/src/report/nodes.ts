import { isObject } from './check-of.js';
import type { Fact, FactId } from './fact.js';
import type { Block, Paragraph, Phrasing, Report, ReportNode, Section, Text } from './report.js';
import { requireReport } from './report-fault.js';
import { textOf } from './text-of.js';
import { type NodeVisitor, visitNodes } from './visit-nodes.js';
import { requireNode } from './tree-fault.js';

/**
 * 文字节点: makes a text node.
 *
 * @param value - plain text
 *
 * @example
 * ```ts
 * import { text } from '@fazhi/core';
 *
 * text('本年度'); // => { type: 'text', value: '本年度' }
 * ```
 */
export function text(value: string): Text {
  return { type: 'text', value };
}

/**
 * 段落节点: makes a paragraph of texts, mentions and blanks.
 *
 * @param children - strings become text nodes
 *
 * @example
 * ```ts
 * import { paragraph, plainText } from '@fazhi/core';
 *
 * plainText(paragraph('共出具法律意见', { type: 'factMention', fact: 'legalOpinion.issued', value: '103份' }, '。'));
 * // => '共出具法律意见103份。'
 * ```
 */
export function paragraph(...children: (Phrasing | string)[]): Paragraph {
  return { type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? text(child) : child)) };
}

/**
 * 节点文字: all text under a node as it reads, blanks as `＿＿` with their unit.
 *
 * @param node - any node of the report tree
 * @throws FazhiError `invalidArgument` when it is none
 *
 * @example
 * ```ts
 * import { paragraph, plainText } from '@fazhi/core';
 *
 * plainText(paragraph('共', { type: 'blank', id: 'b1', label: '件数', unit: '件' }, '。')); // => '共＿＿件。'
 * ```
 */
export function plainText(node: ReportNode): string {
  requireNode(node);
  return textOf(node);
}

/**
 * 遍历: visits every node of a tree in printed order, each with the nodes above it.
 *
 * Returning `'skip'` from the visitor leaves out what is under the node.
 *
 * @param tree - where to start
 * @param visitor - called for each node with its ancestors, outermost first
 * @throws FazhiError `invalidArgument` when the tree is none, before any node is visited
 *
 * @example
 * ```ts
 * import { paragraph, visit } from '@fazhi/core';
 *
 * const types: string[] = [];
 * visit(paragraph('一', '二'), (node) => {
 *   types.push(node.type);
 * });
 * types; // => ['paragraph', 'text', 'text']
 * ```
 */
export function visit(tree: ReportNode, visitor: NodeVisitor): void {
  requireNode(tree);
  visitNodes(tree, visitor);
}

/**
 * 部分标题: the words of a section's heading, without its ordinal.
 *
 * @param section - the section
 *
 * @example
 * ```ts
 * import { headingText, text } from '@fazhi/core';
 *
 * headingText({ type: 'section', depth: 1, children: [{ type: 'heading', children: [text('存在的不足和原因')] }] });
 * // => '存在的不足和原因'
 * ```
 */
export function headingText(section: Section): string {
  return plainText(section.children[0]);
}

/**
 * 部分内容: the blocks under a section's heading.
 *
 * @param section - the section
 *
 * @example
 * ```ts
 * import { paragraph, sectionBody, text } from '@fazhi/core';
 *
 * const body = paragraph('正文。');
 * sectionBody({ type: 'section', depth: 1, children: [{ type: 'heading', children: [text('标题')] }, body] });
 * // => [body]
 * ```
 */
export function sectionBody(section: Section): Block[] {
  const [, ...blocks] = section.children;
  return blocks;
}

/**
 * 查找事实: the fact of a report with the given id.
 *
 * @param report - the report
 * @param id - id of the fact
 * @throws FazhiError `invalidArgument` when what should be a report has no facts
 *
 * @example
 * ```ts no-run
 * import { findFact, type Report } from '@fazhi/core';
 *
 * declare const report: Report;
 * findFact(report, 'powerList.adjusted')?.quantity.value;
 * ```
 */
export function findFact(report: Report, id: FactId): Fact | undefined {
  const facts: unknown = isObject(report) ? report.facts : undefined;
  if (!Array.isArray(facts)) requireReport(report);
  // Asked for each figure of a relation, so that the whole tree cannot be gone through each time.
  return (facts as unknown[]).find((fact) => isObject(fact) && fact['id'] === id) as Fact | undefined;
}
