import type { TableRow } from '@fazhi/core';
import { chartFigure } from './chart.js';
import { element } from './element.js';
import { escapeHtml } from './escape.js';
import type { Handler, HtmlContext } from './handler.js';
import { turnedClass } from './turned-class.js';

function rowGroup(name: 'thead' | 'tbody', cell: 'th' | 'td', rows: readonly TableRow[], context: HtmlContext): string {
  if (rows.length === 0) return '';
  const attributes = cell === 'th' ? { scope: 'col' } : {};
  const written = rows.map(({ children }) => {
    const cells = children.map((node) => element(cell, context.inline([node], context), attributes));
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
  const head = rowGroup('thead', 'th', children.slice(0, headerRows), context);
  const body = rowGroup('tbody', 'td', children.slice(headerRows), context);
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
