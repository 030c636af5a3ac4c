import type { CellRange } from './sheet.js';

/** Sheets have at most so many rows and columns. Internal. */
export const LAST_ROW = 1_048_576;
/** The last column, XFD. Internal. */
export const LAST_COLUMN = 16_384;

/** The letters of a column, counted from 1. Internal. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** Row and column of an address; nothing where it is none. Internal. */
export function placeOf(address: string): { row: number; column: number } | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  const row = Number(digits);
  return column > 0 && column <= LAST_COLUMN && row > 0 && row <= LAST_ROW ? { row, column } : undefined;
}

/** The range that a reference such as `A1:C2` names. Internal. */
export function rangeOf(reference: string): CellRange | undefined {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [placeOf(from), placeOf(to)];
  return first === undefined || last === undefined || first.row > last.row || first.column > last.column
    ? undefined
    : { firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column };
}
