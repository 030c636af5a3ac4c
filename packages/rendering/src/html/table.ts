import { type CellSpan, cellSpans, type TableRow } from '@fazhi/core';
import { chartFigure } from './chart.js';
import { element } from './element.js';
import { escapeHtml } from './escape.js';
import type { Handler, HtmlContext } from './handler.js';
import { turnedClass } from './turned-class.js';

/** How a cell says that it takes more than its place. */
function spanAttributes({ columns, rows }: CellSpan): Record<string, string> {
  return {
    ...(columns > 1 ? { colspan: String(columns) } : {}),
    ...(rows > 1 ? { rowspan: String(rows) } : {}),
  };
}

function rowGroup(
  name: 'thead' | 'tbody',
  rows: readonly TableRow[],
  spans: readonly (readonly CellSpan[])[] | undefined,
  context: HtmlContext,
): string {
  if (rows.length === 0) return '';
  const isHead = name === 'thead';
  const written = rows.map(({ children }, row) => {
    const cells = children.map((node, column) => {
      const span = spans?.[row]![column] ?? { columns: 1, rows: 1 };
      if (span.rows === 0) return '';
      const scope = isHead ? { scope: span.columns > 1 ? 'colgroup' : 'col' } : {};
      return element(isHead ? 'th' : 'td', context.inline([node], context), { ...scope, ...spanAttributes(span) });
    });
    return `${element('tr', cells.join(''))}\n`;
  });
  return element(name, `\n${written.join('')}`);
}

function columns(widths: readonly number[], total: number): string {
  const shares = widths.map((width) => `<col style="width:${((width / total) * 100).toFixed(2)}%">`);
  return shares.length === 0 ? '' : element('colgroup', shares.join(''));
}

/** 表格: in a frame of its own, which scrolls where the screen is narrower than the table; its chart stands above it. */
export const table: Handler<'table'> = (node, context) => {
  const { caption, headerRows, children } = node;
  const turned = turnedClass(node, context);
  const title = caption === undefined || caption === '' ? '' : element('caption', escapeHtml(caption));
  const spans = cellSpans(node);
  const head = rowGroup('thead', children.slice(0, headerRows), spans?.slice(0, headerRows), context);
  const body = rowGroup('tbody', children.slice(headerRows), spans?.slice(headerRows), context);
  // Left to themselves, browsers break numbers.
  const { widths } = context.layouts(node, context.inAnnex);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const style = `--characters:${String(total)}`;
  // The frame scrolls, so that a keyboard must be able to reach it.
  const frame = element('div', element('table', title + columns(widths, total) + head + body, { style }), {
    class: turned === undefined ? 'table' : `table ${turned}`,
    tabindex: '0',
    role: 'group',
    'aria-label': caption === undefined || caption === '' ? '表格' : caption,
  });
  return chartFigure(node, frame, turned, context);
};

/** 表格行: the cells; whether they are headers is the table's matter. */
export const tableRow: Handler<'tableRow'> = ({ children }, context) => context.inline(children, context);

/** 单元格: the content of a cell. */
export const tableCell: Handler<'tableCell'> = ({ children }, context) => context.inline(children, context);
