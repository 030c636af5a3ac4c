import type { TableRow } from '@fazhi/core';
import { element } from './element.js';
import { textHtml } from './escape.js';
import type { Handler, HtmlContext } from './handler.js';

function rowGroup(name: 'thead' | 'tbody', cell: 'th' | 'td', rows: readonly TableRow[], context: HtmlContext): string {
  if (rows.length === 0) return '';
  const attributes = cell === 'th' ? { scope: 'col' } : {};
  const written = rows.map(({ children }) => {
    const cells = children.map((node) => element(cell, context.inline([node], context), attributes));
    return `${element('tr', cells.join(''))}\n`;
  });
  return element(name, `\n${written.join('')}`);
}

/** 表格: in a frame of its own, which scrolls where the screen is narrower than the table. */
export const table: Handler<'table'> = ({ caption, headerRows, landscape, children }, context) => {
  const title = caption === undefined || caption === '' ? '' : element('caption', textHtml(caption));
  const head = rowGroup('thead', 'th', children.slice(0, headerRows), context);
  const body = rowGroup('tbody', 'td', children.slice(headerRows), context);
  return element('div', element('table', title + head + body), {
    class: landscape === true ? 'table landscape' : 'table',
  });
};

/** 表格行: the cells; whether they are headers is the table's matter. */
export const tableRow: Handler<'tableRow'> = ({ children }, context) => context.inline(children, context);

/** 单元格: the content of a cell. */
export const tableCell: Handler<'tableCell'> = ({ children }, context) => context.inline(children, context);
