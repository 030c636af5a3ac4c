import type { Fact, PartitionRelation } from '@fazhi/core';
import { withoutBlanks } from '../text/blank.js';
import type { Line, LineTable } from '../text/line.js';

/** A sum of a table, without its number. Internal. */
export type TableSum = Omit<PartitionRelation, 'id'>;

const SUBTOTAL = /^小计$/;
const TOTAL = /^(?:合计|总计|共计|总数)$/;
/** A part of what stands above or before it, which no sum counts again. */
const WITHIN = /^(?:其中|#)/;
/** A cell that says there is none. */
const EMPTY = /^[-—–/]*$/;

/** A row, or a column turned: its heads, its fact and its words at each place. */
interface Series {
  /** What names it, without blanks and units. */
  readonly names: readonly string[];
  readonly cells: readonly (Line | undefined)[];
}

function isNamed({ names }: Series, pattern: RegExp): boolean {
  return names.some((name) => pattern.test(name));
}

function nameOf(line: Line | undefined): string {
  return withoutBlanks(line?.folded ?? '').replace(/\([^()]{1,6}\)$/, '');
}

/** The series a sum is over: those before it, or behind it where it comes first; subtotals where there are any. */
function partsOf(all: readonly Series[], at: number): readonly Series[] {
  const subtotal = isNamed(all[at]!, SUBTOTAL);
  const isSum = (series: Series): boolean => isNamed(series, SUBTOTAL) || isNamed(series, TOTAL);
  const behind = all.slice(at + 1);
  const first = at === 0 || (subtotal && isSum(all[at - 1]!));
  if (first) {
    const end = subtotal ? behind.findIndex(isSum) : -1;
    return end === -1 ? behind : behind.slice(0, end);
  }
  const start = all.slice(0, at).findLastIndex((series) => (subtotal ? isSum(series) : isNamed(series, TOTAL)));
  const before = all.slice(start + 1, at);
  const subtotals = before.filter((series) => isNamed(series, SUBTOTAL));
  // Rows behind the last subtotal belong to none.
  return subtotals.length > 0 && isNamed(before.at(-1)!, SUBTOTAL) ? subtotals : before;
}

interface CellSum {
  readonly total: Fact;
  readonly parts: readonly Fact[];
}

/** Whether a sum holds, near enough to tell a slip from figures that were never parts. */
function holds({ total, parts }: CellSum): boolean {
  const sum = parts.reduce((before, { quantity }) => before + Number(quantity.value), 0);
  return Math.abs(sum - Number(total.quantity.value)) < 1e-6 * Math.max(1, Math.abs(sum));
}

/** The sums by each total and subtotal: those of one line of cells together, as they stand or fall by each other. */
function sumsOf(all: readonly Series[], factOf: (cell: Line) => Fact | undefined): CellSum[][] {
  return all.map((series, at) => {
    if (!isNamed(series, SUBTOTAL) && !isNamed(series, TOTAL)) return [];
    const parts = partsOf(all, at);
    const mixed = parts.some((part) => isNamed(part, SUBTOTAL)) && !parts.every((part) => isNamed(part, SUBTOTAL));
    if (mixed || parts.some((part) => isNamed(part, WITHIN))) return [];
    return series.cells.flatMap((cell, place): CellSum[] => {
      const total = cell === undefined ? undefined : factOf(cell);
      if (total === undefined || total.quantity.unit === '%') return [];
      const cells = parts.map((part) => part.cells[place]).filter((part) => !EMPTY.test(part?.folded ?? ''));
      const facts = cells.map((part) => (part === undefined ? undefined : factOf(part)));
      const counted = facts.filter((fact) => fact?.quantity.unit === total.quantity.unit) as Fact[];
      if (counted.length < 2 || counted.length < facts.length) return [];
      return [{ total, parts: counted }];
    });
  });
}

/** The sums that a table states by 合计 and 小计, down its columns and along its rows. Internal. */
export function tableSums({ rows, headerRows }: LineTable, factOf: (cell: Line) => Fact | undefined): TableSum[] {
  const body = rows.slice(headerRows);
  const heads = rows.slice(0, headerRows);
  /** Figures alone are summed: words name a row, in the columns before its first figure. */
  const figures = body.map((row) => row.map((cell) => (factOf(cell) === undefined ? undefined : cell)));
  const down = body.map((cells, row): Series => {
    const first = figures[row]!.findIndex((cell) => cell !== undefined);
    return { names: cells.slice(0, first === -1 ? 1 : first).map(nameOf), cells };
  });
  const columns = (heads[0] ?? []).map((_, column) => ({
    group: heads
      .slice(0, -1)
      .map((row) => nameOf(row[column]))
      .join('|'),
    isCounted: figures.some((row) => row[column] !== undefined),
    series: { names: heads.slice(-1).map((row) => nameOf(row[column])), cells: body.map((row) => row[column]) },
  }));
  const counted = columns.filter(({ isCounted }) => isCounted);
  const groups = new Map<string, Series[]>();
  for (const { group, series } of counted) groups.set(group, [...(groups.get(group) ?? []), series]);
  // Columns beside a 合计 need not be parts of it (受理, 办结, 合计): most rows have to bear it out.
  const along = [...groups.values()]
    .flatMap((group) => sumsOf(group, factOf))
    .filter((sums) => sums.filter(holds).length * 2 > sums.length);
  return [...sumsOf(down, factOf), ...along].flat().map(({ total, parts }): TableSum => ({
    kind: 'partition',
    total: total.id,
    parts: parts.map(({ id }) => id),
    exhaustive: true,
  }));
}
