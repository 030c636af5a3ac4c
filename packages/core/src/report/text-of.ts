import type { Literal, Parent } from 'unist';
import { handleNode, type NodeHandlers } from './node-handlers.js';
import type { ReportNode } from './report.js';

function ownText({ value }: Literal & { value: string }): string {
  return value;
}

function textBelow({ children }: Parent): string {
  return (children as ReportNode[]).map(textOf).join('');
}

const TEXTS: NodeHandlers<[], string> = {
  report: textBelow,
  annex: textBelow,
  title: textBelow,
  addressee: ownText,
  section: textBelow,
  heading: textBelow,
  paragraph: textBelow,
  table: textBelow,
  tableRow: textBelow,
  tableCell: textBelow,
  attachmentNote: () => '',
  signature: ownText,
  dateline: ownText,
  furniture: ownText,
  text: ownText,
  factMention: ownText,
  blank: ({ unit }) => `＿＿${unit ?? ''}`,
};

/** All text under a node of a tree that was looked at already. Internal. */
export function textOf(node: ReportNode): string {
  return handleNode(TEXTS, node);
}
