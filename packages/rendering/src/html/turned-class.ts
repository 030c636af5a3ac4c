import type { Table } from '@fazhi/core';
import { HTML_CLASSES } from '@fazhi/core/carried-marks';
import { liesAcross } from '../layout/lies-across.js';
import type { HtmlContext } from './handler.js';

/**
 * The class of a table that lies across the page: `landscape` where the table says so, which is read back, and `wide`
 * where the layout found it too wide, which is found again.
 *
 * @param table - the table
 * @param context - where it stands
 */
export function turnedClass(table: Table, { inAnnex }: HtmlContext): string | undefined {
  if (!liesAcross(table, inAnnex)) return undefined;
  return table.landscape === true ? HTML_CLASSES.landscape : 'wide';
}
