import type { Table } from './report.js';

/** 单元格所占: how many columns and rows a cell takes when a table is printed. */
export interface CellSpan {
  /** 列数: 0 for a cell that another covers from the left. */
  columns: number;
  /** 行数: 0 for a cell that another covers; leftmost among these it still has its columns. */
  rows: number;
}

const SINGLE: CellSpan = { columns: 1, rows: 1 };

/**
 * 合并单元格: what each cell of a table takes when it is printed; nothing for a table without merged cells.
 *
 * Every place of a table has its cell, also those that a merged one covers: they repeat its words, or are empty, and are
 * not printed. A span that leaves the table, its header rows, or runs into another one, ends there.
 *
 * @param table - the table
 * @returns a span for each cell, row by row
 *
 * @example
 * ```ts
 * import { cellSpans, type Table, type TableCell, text } from '@fazhi/core';
 *
 * const cell = (value: string, columnSpan?: number): TableCell => ({
 *   type: 'tableCell',
 *   columnSpan,
 *   children: [text(value)],
 * });
 * const table: Table = {
 *   type: 'table',
 *   headerRows: 1,
 *   children: [{ type: 'tableRow', children: [cell('行政处罚', 2), cell('行政处罚')] }],
 * };
 * cellSpans(table); // => [[{ columns: 2, rows: 1 }, { columns: 0, rows: 0 }]]
 * ```
 */
export function cellSpans({ headerRows, children: rows }: Table): CellSpan[][] | undefined {
  const isMerged = rows.some((row) =>
    row.children.some(({ columnSpan = 1, rowSpan = 1 }) => columnSpan > 1 || rowSpan > 1),
  );
  if (!isMerged) return undefined;
  const spans: (CellSpan | undefined)[][] = rows.map(() => []);
  const isFree = (row: number, from: number, to: number): boolean => {
    for (let column = from; column < to; column += 1) if (spans[row]![column] !== undefined) return false;
    return true;
  };
  for (const [row, { children: cells }] of rows.entries()) {
    const lastRow = row < headerRows ? Math.min(headerRows, rows.length) : rows.length;
    for (const [column, { columnSpan = 1, rowSpan = 1 }] of cells.entries()) {
      if (spans[row]![column] !== undefined) continue;
      let end = column + 1;
      while (end < Math.min(cells.length, column + columnSpan) && spans[row]![end] === undefined) end += 1;
      let below = row + 1;
      while (below < Math.min(lastRow, row + rowSpan)) {
        if (rows[below]!.children.length < end || !isFree(below, column, end)) break;
        below += 1;
      }
      for (let down = row; down < below; down += 1) {
        for (let beside = column; beside < end; beside += 1) spans[down]![beside] = { columns: 0, rows: 0 };
        spans[down]![column] = { columns: end - column, rows: 0 };
      }
      spans[row]![column] =
        end === column + 1 && below === row + 1 ? SINGLE : { columns: end - column, rows: below - row };
    }
  }
  return spans.map((row) => row.map((span) => span ?? SINGLE));
}
