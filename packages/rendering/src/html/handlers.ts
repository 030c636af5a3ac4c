import { type Dateline, handleNode, type NodeHandlers, type ReportNode, type Signature } from '@fazhi/core';
import { addressee, annex, attachmentNote, furniture, heading, paragraph, report, section, title } from './blocks.js';
import { closing, dateline, signature } from './closing.js';
import type { HtmlContext } from './handler.js';
import { blank, factMention, text } from './phrasing.js';
import { table, tableCell, tableRow } from './table.js';

const HANDLERS: NodeHandlers<[HtmlContext], string> = {
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

/** 行内内容: the HTML of nodes one after the other. */
export function inline(nodes: readonly ReportNode[], context: HtmlContext): string {
  return nodes.map((node) => handleNode(HANDLERS, node, context)).join('');
}

/** 块内容: the HTML of blocks, one a line, with signatures and dates together in one footer. */
export function blocks(nodes: readonly ReportNode[], context: HtmlContext): string {
  let html = '';
  let closes: (Signature | Dateline)[] = [];
  const close = (): void => {
    if (closes.length > 0) html += `${closing(closes, context)}\n`;
    closes = [];
  };
  for (const node of nodes) {
    if (node.type === 'furniture' && !context.furniture) continue;
    if (node.type === 'signature' || node.type === 'dateline') closes.push(node);
    else {
      close();
      html += `${handleNode(HANDLERS, node, context)}\n`;
    }
  }
  close();
  return html;
}
