import { plainText, sectionBody, type Annex, type Block, type Report } from '@fazhi/core';

/* The lines a script would write for the same report: no check of the tree, nothing made harmless. */

function lines(node: Block | Annex): string[] {
  switch (node.type) {
    case 'title':
      return node.children.map(({ value }) => value);
    case 'addressee':
      return [`${node.value}：`];
    case 'section':
      return [(node.children[0].ordinal?.raw ?? '') + plainText(node.children[0]), ...sectionBody(node).flatMap(lines)];
    case 'paragraph':
      return [plainText(node)];
    case 'table':
      return [node.caption ?? '', ...node.children.map((row) => row.children.map(plainText).join('\t'))];
    case 'attachmentNote':
      return node.items.map((item, index) => `${index === 0 ? '附件：' : '　　　'}${String(index + 1)}.${item}`);
    case 'annex':
      return [node.label, ...node.children.flatMap(lines)];
    case 'signature':
    case 'dateline':
      return [node.value];
    case 'furniture':
      return [];
  }
}

/** The report as bare lines. */
export function bareText(report: Report): string {
  return `${report.children.flatMap(lines).join('\n')}\n`;
}
