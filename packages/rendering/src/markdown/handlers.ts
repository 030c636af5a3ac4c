import type { ReportNode } from '@fazhi/core';
import type { NodeType } from '../html/node-shapes.js';
import {
  addressee,
  attachmentNote,
  dateline,
  furniture,
  heading,
  paragraph,
  report,
  section,
  signature,
  title,
} from './blocks.js';
import type { Handler, MarkdownContext } from './handler.js';
import { blank, factMention, text } from './phrasing.js';
import { table, tableCell, tableRow } from './table.js';

const HANDLERS = {
  report,
  title,
  addressee,
  section,
  heading,
  paragraph,
  table,
  tableRow,
  tableCell,
  attachmentNote,
  signature,
  dateline,
  furniture,
  text,
  factMention,
  blank,
} as const satisfies { [T in NodeType]: Handler<T> };

function one(node: ReportNode, context: MarkdownContext): string {
  return (HANDLERS[node.type] as Handler<NodeType>)(node, context);
}

/** 行内文字: what nodes give, one after the other. */
export function inline(nodes: readonly ReportNode[], context: MarkdownContext): string {
  return nodes.map((node) => one(node, context)).join('');
}

/** 块内容: blocks with an empty line between them; a block that says nothing leaves none. */
export function blocks(nodes: readonly ReportNode[], context: MarkdownContext): string {
  return nodes
    .filter((node) => context.furniture || node.type !== 'furniture')
    .map((node) => one(node, context))
    .filter((block) => block !== '')
    .join('\n\n');
}
