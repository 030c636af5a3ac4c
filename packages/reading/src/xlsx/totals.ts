import type { SheetCell } from './sheet.js';
import type { SheetRow } from './sheet-rows.js';

const TOTAL = /^(合\s*计|总\s*计|小\s*计|共\s*计)[:：]?$/;
/** What stands below a table: who filled it in, remarks. */
const NOTE = /^(?:填[表报]|制表|审[核签]|复核|单位负责人|说明|备注|注)[^:：]{0,12}[:：]/;

/** A figure of a row of totals that is not the sum of the rows above it. Internal. */
export interface WrongTotal {
  /** The cell. */
  readonly cell: SheetCell;
  /** The sum. */
  readonly sum: number;
}

function firstText(row: SheetRow): string {
  const [column] = [...row.cells.keys()].sort((a, b) => a - b);
  return column === undefined ? '' : row.cells.get(column)!.text.trim();
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
  for (const row of rows) {
    const text = firstText(row);
    const [, word] = TOTAL.exec(text) ?? [];
    if (word !== undefined) {
      const sums = word.startsWith('小') ? part : all;
      for (const [column, cell] of row.cells) {
        const sum = sums.get(column);
        // A column without figures, such as one of codes, has no total.
        if (typeof cell.value !== 'number' || sum === undefined || Math.abs(sum - cell.value) < 1e-6) continue;
        wrong.push({ cell, sum: Number(sum.toFixed(6)) });
      }
      part.clear();
      passed.push(row);
    } else if (NOTE.test(text)) passed.push(row);
    else {
      records.push(row);
      for (const [column, { value }] of row.cells) {
        if (typeof value !== 'number') continue;
        all.set(column, (all.get(column) ?? 0) + value);
        part.set(column, (part.get(column) ?? 0) + value);
      }
    }
  }
  return { records, passed, wrong };
}
