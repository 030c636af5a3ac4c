import { plainText, type Table } from '@fazhi/core';
import { askedWidths, tableRoom, widestCells } from './column-widths.js';
import { typesetWidth } from './text-width.js';

/**
 * 是否横排: whether a table lies across the page. What the table says itself is kept; where it says nothing, a table of an
 * annex does when it has more to show side by side than an upright page is wide. One of the text never does of itself: it
 * would tear the page apart.
 *
 * @param table - the table
 * @param inAnnex - whether it stands in an annex, on pages of its own
 */
export function liesAcross({ landscape, children }: Table, inAnnex: boolean): boolean {
  if (landscape !== undefined || !inAnnex) return landscape === true;
  const widest = widestCells(
    children.map((row) => row.children),
    (cell) => typesetWidth(plainText(cell)),
  );
  return askedWidths(widest).reduce((sum, width) => sum + width, 0) > tableRoom(false);
}
