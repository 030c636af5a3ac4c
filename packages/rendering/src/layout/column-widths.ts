import { GBT9704 } from './gbt9704.js';
import { millimetresToPoints } from './length.js';

/** Widest a column asks to be, in characters: longer texts are broken. */
const WIDEST = 24;
/** Narrowest a column asks to be, in characters: a number needs as much. */
const NARROWEST = 2;
/** Room beside the text of a cell, in characters: margins of 0.3 on both sides, and the lines. */
const BESIDE = 0.7;

/**
 * 所需列宽: what each column asks for: room for its widest text, within limits, in characters of the table's type.
 *
 * @param widest - width of each column's widest text, in characters
 */
export function askedWidths(widest: readonly number[]): number[] {
  return widest.map((width) => Math.min(WIDEST, Math.max(NARROWEST, width)) + BESIDE);
}

/**
 * 最宽单元格: the width of each column's widest cell.
 *
 * @param rows - cells, row by row; rows need not be of one length
 * @param width - width of a cell's text, in characters
 */
export function widestCells<T>(rows: Iterable<readonly T[]>, width: (cell: T) => number): number[] {
  const widest: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widest[column] = Math.max(widest[column] ?? 0, width(cell));
    });
  }
  return widest;
}

/**
 * 表格宽度: how many characters of the table's type stand side by side on a page.
 *
 * @param landscape - whether the page is turned
 */
export function tableRoom(landscape: boolean): number {
  const { typeArea, sizes, table } = GBT9704;
  return millimetresToPoints((landscape ? typeArea.height : typeArea.width).mm) / sizes[table.type.size].points;
}

/** The width above which columns are cut, so that all fit into the room: narrow columns keep what they ask. */
function ceiling(asked: readonly number[], room: number): number {
  let left = room;
  const ascending = [...asked].sort((a, b) => a - b);
  for (const [index, width] of ascending.entries()) {
    const share = left / (ascending.length - index);
    if (width > share) return share;
    left -= width;
  }
  return Infinity;
}

/**
 * 列宽: the width of each column, in characters of the table's type.
 *
 * Each asks for its widest text; where there is not room for all, the widest give way. So long texts wrap, and short names
 * and numbers do not. The widths may add up to less than the room, never to more.
 *
 * @param widest - width of each column's widest text, in characters
 * @param room - width of the table, in characters
 */
export function columnWidths(widest: readonly number[], room: number): number[] {
  const asked = askedWidths(widest);
  const most = ceiling(asked, room);
  return asked.map((width) => Math.min(width, most));
}
