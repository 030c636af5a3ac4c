import { plainText, sectionBody, type Annex, type Block, type Report } from '@fazhi/core';

/* The Markdown a script would write for the same report: no check of the tree, no character escaped. */

function blocks(node: Block | Annex): string[] {
  switch (node.type) {
    case 'title':
      return [`# ${node.children.map(({ value }) => value).join('')}`];
    case 'addressee':
      return [`${node.value}：`];
    case 'section': {
      const [heading] = node.children;
      const top = `${'#'.repeat(node.depth + 1)} ${heading.ordinal?.raw ?? ''}${plainText(heading)}`;
      return [top, ...sectionBody(node).flatMap(blocks)];
    }
    case 'paragraph':
      return [plainText(node)];
    case 'table': {
      const rows = node.children.map((row) => `| ${row.children.map(plainText).join(' | ')} |`);
      const rule = `|${' --- |'.repeat(node.children[0]!.children.length)}`;
      return [`**${node.caption ?? ''}**`, [rows[0]!, rule, ...rows.slice(1)].join('\n')];
    }
    case 'attachmentNote':
      return ['附件：', node.items.map((item, index) => `${String(index + 1)}. ${item}`).join('\n')];
    case 'annex':
      return [node.label, ...node.children.flatMap(blocks)];
    case 'signature':
    case 'dateline':
      return [node.value];
    case 'furniture':
      return [];
  }
}

/** The report as bare Markdown. */
export function bareMarkdown(report: Report): string {
  return `${report.children.flatMap(blocks).join('\n\n')}\n`;
}
