import { headingText, plainText, type Annex, type Block, type Report } from '@fazhi/core';

function line(block: Block | Annex): string {
  switch (block.type) {
    case 'annex':
      return `${block.label} ${plainText(block.children[0])}`;
    case 'section': {
      const { ordinal, runIn } = block.children[0];
      const marks = [block.statutoryItem, block.outlinePart].filter((mark) => mark !== undefined);
      return `${ordinal?.raw ?? '—'}${headingText(block)}${runIn ? ' …' : ''}${marks.length > 0 ? `  [${marks.join(', ')}]` : ''}`;
    }
    case 'paragraph':
      return `¶ ${plainText(block).slice(0, 12)}${block.statutoryItem === undefined ? '' : `  [${block.statutoryItem}]`}`;
    case 'attachmentNote':
      return `attachmentNote (${String(block.items.length)})`;
    case 'furniture':
      return `(${block.kind}) ${block.value.slice(0, 40)}`;
    default:
      return `${block.type}: ${plainText(block)}`;
  }
}

/** The blocks of a report as indented lines: `…` for a run-in heading, what was recognised in square brackets. */
export function outlineOf(report: Report): string {
  const lines: string[] = [];
  const show = (block: Block | Annex, depth: number): void => {
    lines.push('  '.repeat(depth) + line(block));
    if (block.type === 'section' || block.type === 'annex')
      for (const child of block.children.slice(1) as Block[]) show(child, depth + 1);
  };
  for (const block of report.children) show(block, 0);
  return `${lines.join('\n')}\n`;
}
