import type { Table } from '@fazhi/core';
import { HTML_CLASSES } from '@fazhi/core/carried-marks';
import type { HtmlContext } from './handler.js';

/**
 * The class of a table that lies across the page: `landscape` where the table says so, which is read back, and `wide`
 * where the layout found it too wide, which is found again.
 *
 * @param table - the table
 * @param context - where it stands
 */
export function turnedClass(table: Table, { layouts, inAnnex }: HtmlContext): string | undefined {
  if (!layouts(table, inAnnex).across) return undefined;
  return table.landscape === true ? HTML_CLASSES.landscape : 'wide';
}
