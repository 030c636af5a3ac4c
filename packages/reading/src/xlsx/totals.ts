import { TOTAL_ROW } from '../rows/total-row.js';
import type { SheetCell } from './sheet.js';
import type { SheetRow } from './sheet-rows.js';

/** Columns in one of which the word stands; a number of the row or a group may stand before it. */
const WORD_COLUMNS = 3;
/** What stands below a table: who filled it in, remarks. */
const NOTE = /^(?:填[表报]|制表|审[核签]|复核|单位负责人|说明|备注|注)[^:：]{0,12}[:：]/;

const NUMBER = /^[+-]?\d[\d,，]{0,20}(?:\.\d{1,10})?$/;

/** A figure of a row of totals that is not the sum of the rows above it. Internal. */
export interface WrongTotal {
  /** The cell. */
  readonly cell: SheetCell;
  /** The sum. */
  readonly sum: number;
}

/** The number of a cell, which may be stored as text. */
function figureOf({ value, fault }: SheetCell): number | undefined {
  if (fault !== undefined || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return value;
  return NUMBER.test(value.trim()) ? Number(value.replace(/[,，\s]/g, '')) : undefined;
}

/** The cells of a row from the left. */
function fromLeft({ cells }: SheetRow): [column: number, cell: SheetCell][] {
  return [...cells].sort(([a], [b]) => a - b);
}

/** Whether a row shows a cell that stands in another, which it is merged with. */
function isMergedInto({ number }: SheetRow, column: number, cell: SheetCell): boolean {
  return cell.row !== number || cell.column !== column;
}

/** The rows of a table that are records, without totals, which are compared, and notes. Internal. */
export function withoutTotals(rows: readonly SheetRow[]): {
  records: SheetRow[];
  passed: SheetRow[];
  wrong: WrongTotal[];
} {
  const records: SheetRow[] = [];
  const passed: SheetRow[] = [];
  const wrong: WrongTotal[] = [];
  const all = new Map<number, number>();
  const part = new Map<number, number>();
  let [count, countOfPart] = [0, 0];
  for (const row of rows) {
    const cells = fromLeft(row);
    const wordAt = cells.slice(0, WORD_COLUMNS).findIndex(([, { text }]) => TOTAL_ROW.test(text.trim()));
    if (wordAt !== -1) {
      const [, word = ''] = TOTAL_ROW.exec(cells[wordAt]![1].text.trim()) ?? [];
      const [sums, rowsAbove] = word.startsWith('小') ? [part, countOfPart] : [all, count];
      for (const [column, cell] of cells.slice(wordAt + 1)) {
        const [sum, figure] = [sums.get(column), figureOf(cell)];
        // A column without figures, such as one of codes, has no total; in one of numbers it may count the rows.
        if (figure === undefined || sum === undefined || figure === rowsAbove) continue;
        if (Math.abs(sum - figure) >= 1e-6) wrong.push({ cell, sum: Number(sum.toFixed(6)) });
      }
      part.clear();
      countOfPart = 0;
      passed.push(row);
    } else if (NOTE.test(cells[0]?.[1].text.trim() ?? '')) passed.push(row);
    else {
      records.push(row);
      count += 1;
      countOfPart += 1;
      for (const [column, cell] of cells) {
        const figure = isMergedInto(row, column, cell) ? undefined : figureOf(cell);
        if (figure === undefined) continue;
        all.set(column, (all.get(column) ?? 0) + figure);
        part.set(column, (part.get(column) ?? 0) + figure);
      }
    }
  }
  return { records, passed, wrong };
}
