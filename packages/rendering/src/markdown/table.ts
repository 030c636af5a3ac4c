import { MARKDOWN_MARKS } from '@fazhi/core/carried-marks';
import type { Handler } from './handler.js';
import { legible } from '../tree/legible.js';
import { safe } from './safe.js';

const { strong } = MARKDOWN_MARKS;

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/**
 * 表格: a GitHub table with its caption in bold above.
 *
 * Such tables have exactly one header row: a second one becomes the first row of the body, a missing one is empty. The
 * header is as wide as the widest row, because cells beyond it would be dropped; of shorter rows readers fill the rest.
 */
export const table: Handler<'table'> = ({ caption, headerRows, children }, context) => {
  const rows = children.map(({ children: cells }) => cells.map((cell) => context.inline([cell], context)));
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const [first = [], ...body] = headerRows > 0 ? rows : [[], ...rows];
  const header = [...first, ...Array<string>(width - first.length).fill('')];
  const lines = width === 0 ? [] : [header, Array<string>(width).fill('---'), ...body].map(row);
  const title = caption === undefined || caption === '' ? [] : [strong + safe(legible(caption)) + strong, ''];
  return [...title, ...lines].join('\n').trimEnd();
};

/** 表格行: its cells, for whoever asks for a row by itself. */
export const tableRow: Handler<'tableRow'> = ({ children }, context) =>
  row(children.map((cell) => context.inline([cell], context)));

/** 单元格: the text of a cell. */
export const tableCell: Handler<'tableCell'> = ({ children }, context) => safe(context.inline(children, context));
