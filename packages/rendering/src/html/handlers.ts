import type { ReportNode } from '@fazhi/core';
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
import type { Handler, HtmlContext } from './handler.js';
import type { NodeType } from './node-shapes.js';
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

function one(node: ReportNode, context: HtmlContext): string {
  return (HANDLERS[node.type] as Handler<NodeType>)(node, context);
}

/** 行内内容: the HTML of nodes one after the other. */
export function inline(nodes: readonly ReportNode[], context: HtmlContext): string {
  return nodes.map((node) => one(node, context)).join('');
}

/** 块内容: the HTML of blocks, one a line, with signature and date together in one footer. */
export function blocks(nodes: readonly ReportNode[], context: HtmlContext): string {
  let html = '';
  let closing = false;
  const line = (text: string): void => {
    html += `${text}\n`;
  };
  for (const node of nodes) {
    if (node.type === 'furniture' && !context.furniture) continue;
    const closes = node.type === 'signature' || node.type === 'dateline';
    if (closes !== closing) line(closes ? '<footer>' : '</footer>');
    closing = closes;
    line(one(node, context));
  }
  if (closing) line('</footer>');
  return html;
}
