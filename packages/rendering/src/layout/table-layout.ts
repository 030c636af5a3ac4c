import type { Table } from '@fazhi/core';
import {
  columnNeeds,
  columnWidths,
  fitsWhole,
  keepsWhole,
  rowLines,
  tableRoom,
  type ColumnNeed,
} from './column-widths.js';
import { GBT9704 } from './gbt9704.js';
import { millimetresToPoints } from './length.js';
import { shownWords } from './shown-words.js';

/** 表格版面: how a table lies and how wide its columns are. */
export interface TableLayout {
  /** 横排: whether it lies across the page. */
  across: boolean;
  /** 各列所需: in characters. */
  needs: readonly ColumnNeed[];
  /** 列宽: in characters; they may add up to less than the page is wide. */
  widths: readonly number[];
}

/** Lines of a table's type that stand above each other on a page. */
function linesOfPage(landscape: boolean): number {
  const { typeArea, table } = GBT9704;
  return Math.floor(millimetresToPoints((landscape ? typeArea.width : typeArea.height).mm) / table.linePitch.points);
}

/** How much longer an annex may be upright than across: an upright page is read without turning it. */
const RATHER_UPRIGHT = 1.15;

/** Pages that the rows fill one way round. */
function pages(rows: readonly (readonly string[])[], needs: readonly ColumnNeed[], landscape: boolean): number {
  const widths = columnWidths(needs, tableRoom(landscape));
  return rows.reduce((sum, row) => sum + rowLines(row, widths), 0) / linesOfPage(landscape);
}

/**
 * Whether a table lies across the page where it does not say so itself. Upright as long as its numbers, dates and short
 * words stay whole; of an annex, on pages of its own, not where it would be much longer than a page for it.
 */
function turns(rows: readonly (readonly string[])[], needs: readonly ColumnNeed[], inAnnex: boolean): boolean {
  const room = tableRoom(false);
  if (fitsWhole(needs, room)) return false;
  if (!keepsWhole(needs, room)) return true;
  const upright = pages(rows, needs, false);
  return inAnnex && upright > 1 && upright > pages(rows, needs, true) * RATHER_UPRIGHT;
}

/**
 * 排表: how a table lies: what it says itself is kept; else by its content.
 *
 * @param table - the table
 * @param inAnnex - whether it stands in an annex, on pages of its own
 */
function tableLayout(table: Table, inAnnex: boolean): TableLayout {
  const rows = table.children.map((row) => row.children.map((cell) => shownWords(cell.children)));
  const needs = columnNeeds(rows, table.headerRows);
  const across = table.landscape ?? turns(rows, needs, inAnnex);
  return { across, needs, widths: columnWidths(needs, tableRoom(across)) };
}

/** 各表版面: the layout of a report's tables, each measured once. */
export type TableLayouts = (table: Table, inAnnex: boolean) => TableLayout;

/** 排各表: measures each table of a report when it is first asked for. */
export function tableLayouts(): TableLayouts {
  const known = new Map<Table, TableLayout>();
  return (table, inAnnex) => {
    const layout = known.get(table) ?? tableLayout(table, inAnnex);
    known.set(table, layout);
    return layout;
  };
}
