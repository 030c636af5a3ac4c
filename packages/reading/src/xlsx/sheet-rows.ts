import type { Sheet, SheetCell } from './sheet.js';

/** One row of a sheet: its cells by column, merged ranges filled. Internal. */
export interface SheetRow {
  /** Its number, from 1. */
  readonly number: number;
  /** Its cells by column, from 1. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

/** Cells that merged ranges may add. */
const MOST_FILLED = 200_000;

/** The rows of a sheet that hold something; a merged cell holds what it shows in every row and column it covers. Internal. */
export function sheetRows({ cells, merged }: Sheet): SheetRow[] {
  const rows = new Map<number, Map<number, SheetCell>>();
  const put = (row: number, column: number, cell: SheetCell): void => {
    const there = rows.get(row);
    if (there === undefined) rows.set(row, new Map([[column, cell]]));
    else if (!there.has(column)) there.set(column, cell);
  };
  let [lastRow, lastColumn] = [0, 0];
  for (const cell of cells) {
    put(cell.row, cell.column, cell);
    [lastRow, lastColumn] = [Math.max(lastRow, cell.row), Math.max(lastColumn, cell.column)];
  }
  let filled = 0;
  for (const range of merged) {
    const first = rows.get(range.firstRow)?.get(range.firstColumn);
    if (first === undefined) continue;
    for (let row = range.firstRow; row <= Math.min(range.lastRow, lastRow); row += 1) {
      for (let column = range.firstColumn; column <= Math.min(range.lastColumn, lastColumn); column += 1) {
        filled += 1;
        if (filled <= MOST_FILLED) put(row, column, first);
      }
    }
  }
  return [...rows].sort(([a], [b]) => a - b).map(([number, each]) => ({ number, cells: each }));
}
