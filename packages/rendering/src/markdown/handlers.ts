import { handleNode, type NodeHandlers, type ReportNode } from '@fazhi/core';
import {
  addressee,
  annex,
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
import type { MarkdownContext } from './handler.js';
import { blank, factMention, text } from './phrasing.js';
import { table, tableCell, tableRow } from './table.js';

const HANDLERS: NodeHandlers<[MarkdownContext], string> = {
  report,
  annex,
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
};

/** 行内文字: what nodes give, one after the other. */
export function inline(nodes: readonly ReportNode[], context: MarkdownContext): string {
  return nodes.map((node) => handleNode(HANDLERS, node, context)).join('');
}

/** 块内容: blocks with an empty line between them; a block that says nothing leaves none. */
export function blocks(nodes: readonly ReportNode[], context: MarkdownContext): string {
  return nodes
    .filter((node) => context.furniture || node.type !== 'furniture')
    .map((node) => handleNode(HANDLERS, node, context))
    .filter((block) => block !== '')
    .join('\n\n');
}
