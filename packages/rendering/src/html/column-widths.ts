import { plainText, type Table } from '@fazhi/core';
import { GBT9704 } from '../layout/gbt9704.js';
import { millimetresToPoints } from '../layout/length.js';
import { textWidth } from '../layout/text-width.js';

/** Narrowest and widest column by its text, in characters: a number needs two, and prose wraps. */
const NARROWEST = 2;
const WIDEST = 24;
/** Space on both sides of a cell's text, in characters. */
const PADDING = 1;

const { typeArea, sizes, table } = GBT9704;
const CHARACTER = sizes[table.type.size].points;

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/**
 * 列宽: the width of each column in characters of the table's type.
 *
 * A column is as wide as its longest text, up to a limit, which is lowered until the table fits the page: so long texts
 * wrap, and short names and numbers do not. Left to themselves, browsers break numbers or make the table wider than
 * the page, which shrinks the whole document in print.
 *
 * @param node - the table
 */
export function columnWidths({ children: rows, landscape }: Table): number[] {
  const natural: number[] = [];
  for (const { children } of rows) {
    children.forEach((cell, column) => {
      natural[column] = Math.max(natural[column] ?? NARROWEST, textWidth(plainText(cell)));
    });
  }
  const room = millimetresToPoints((landscape === true ? typeArea.height : typeArea.width).mm) / CHARACTER;
  let widths: number[] = [];
  for (let limit = WIDEST; limit >= NARROWEST; limit -= 1) {
    widths = natural.map((width) => Math.min(width, limit) + PADDING);
    if (sum(widths) <= room) break;
  }
  return widths;
}
