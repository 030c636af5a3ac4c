import { ledgerFields, type LedgerPath, LEDGERS } from '@fazhi/core';
import { columnIndex, findHeading } from '../rows/column-index.js';
import { plainHeading, withoutRemark } from '../rows/heading.js';
import type { SheetCell } from './sheet.js';
import type { SheetRow } from './sheet-rows.js';

/** A table of a ledger on a sheet. Internal. */
export interface FoundTable {
  /** The ledger; several where the headings fit them equally. */
  readonly ledgers: readonly LedgerPath[];
  /** Headings by column. */
  readonly headings: ReadonlyMap<number, string>;
  /** The row of the headings, or the last of them. */
  readonly headingRow: number;
  /** The unit of amounts of money that is said above it. */
  readonly unit: string | undefined;
  /** Its rows, without the headings. */
  readonly rows: SheetRow[];
}

/** Lines of headings that a table may have. */
const DEEPEST = 3;
/** Least headings by which a ledger is known. */
const LEAST_KNOWN = 2;
/** Longest text that may be a heading. Internal. */
export const LONGEST_HEADING = 60;
/** A line above a table that says its unit, 单位：万元. */
const UNIT_ABOVE = /单位 ?[:：] ?([百千万亿]{0,2}元)/;

let known: ReadonlyMap<string, readonly LedgerPath[]> | undefined;

/** The ledgers that know a heading. */
function ledgersOf(heading: string): readonly LedgerPath[] {
  const all = (known ??= headingsOfAll());
  const names = [heading, withoutRemark(heading), heading.slice(0, Math.max(0, heading.search(/\d/)))];
  return names.map((name) => all.get(plainHeading(name))).find((found) => found !== undefined) ?? [];
}

function headingsOfAll(): Map<string, LedgerPath[]> {
  const all = new Map<string, LedgerPath[]>();
  for (const ledger of Object.keys(LEDGERS) as LedgerPath[]) {
    const { byName, byOwnName, byUsualName } = columnIndex(ledgerFields(ledger));
    for (const name of new Set([...byName.keys(), ...byOwnName.keys(), ...byUsualName.keys()])) {
      const there = all.get(name);
      if (there === undefined) all.set(name, [ledger]);
      else there.push(ledger);
    }
  }
  return all;
}

function isHeadingLike(cell: SheetCell): boolean {
  return typeof cell.value === 'string' && cell.fault === undefined && cell.text.length <= LONGEST_HEADING;
}

/** Headings of several lines, joined; where the line above only groups columns, the lowest stands alone. */
function joined(lines: readonly SheetRow[]): Map<number, string> {
  const columns = new Set(lines.flatMap(({ cells }) => [...cells.keys()]));
  const headings = new Map<number, string>();
  for (const column of [...columns].sort((a, b) => a - b)) {
    const parts = lines.flatMap(({ cells }) => cells.get(column)?.text.trim() ?? []).filter((part) => part !== '');
    const own = parts.filter((part, index) => part !== parts[index - 1]);
    const whole = own.map((_, from) => own.slice(from).join('.')).find((each) => ledgersOf(each).length > 0);
    headings.set(column, whole ?? own.at(-1) ?? '');
  }
  return headings;
}

/** The ledgers that know most of some headings, and how many that is. */
function bestLedgers(headings: Iterable<string>): { count: number; ledgers: LedgerPath[] } {
  const counts = new Map<LedgerPath, number>();
  for (const heading of headings) {
    for (const ledger of ledgersOf(heading)) counts.set(ledger, (counts.get(ledger) ?? 0) + 1);
  }
  const count = Math.max(0, ...counts.values());
  return { count, ledgers: [...counts].filter(([, each]) => each === count).map(([ledger]) => ledger) };
}

/** Among ledgers that know the headings equally well, those that a title names, or of which most needed fields are there. */
function narrowed(ledgers: readonly LedgerPath[], headings: ReadonlyMap<number, string>, titles: string): LedgerPath[] {
  if (ledgers.length < 2) return [...ledgers];
  const plain = plainHeading(titles);
  const named = ledgers.filter((ledger) => {
    const title = plainHeading(LEDGERS[ledger].title);
    return plain.includes(title) || (title.endsWith('台账') && plain.includes(title.slice(0, -2)));
  });
  if (named.length === 1) return named;
  const needed = ledgers.map((ledger) => {
    const fields = ledgerFields(ledger);
    const keys = new Set(
      [...headings.values()].flatMap((each) => findHeading(fields, each).targets.map(({ path }) => path[0])),
    );
    const required = fields.filter(({ required: must, key }) => must && key !== 'id');
    return required.filter(({ key }) => keys.has(key)).length / Math.max(1, required.length);
  });
  const most = Math.max(...needed);
  return ledgers.filter((_, index) => needed[index] === most);
}

/** How many cells of a row some ledger knows as a heading. */
function knownCells({ cells }: SheetRow): number {
  let count = 0;
  for (const cell of cells.values()) if (isHeadingLike(cell) && ledgersOf(cell.text).length > 0) count += 1;
  return count;
}

/** Headings that begin at a row: as many lines of it as make most of them known. */
function headingsAt(
  rows: readonly SheetRow[],
  at: number,
): { depth: number; count: number; headings: Map<number, string>; ledgers: LedgerPath[] } | undefined {
  const first = rows[at]!;
  if (isTitle(first) && knownCells(first) === 0) return undefined;
  const texts = [...first.cells.values()].filter(isHeadingLike);
  // A title is one text, however many cells it is merged over.
  if (new Set(texts.map(({ text }) => text)).size < LEAST_KNOWN) return undefined;
  let best: ReturnType<typeof headingsAt>;
  for (let depth = 1; depth <= DEEPEST && at + depth <= rows.length; depth += 1) {
    const lines = rows.slice(at, at + depth);
    const last = lines.at(-1)!;
    if (last.number !== first.number + depth - 1 || ![...last.cells.values()].every(isHeadingLike)) break;
    const headings = joined(lines);
    const { count, ledgers } = bestLedgers(headings.values());
    if (count > (best?.count ?? LEAST_KNOWN - 1) && count * 2 >= headings.size)
      best = { depth, count, headings, ledgers };
  }
  return best;
}

/** Titles that a table may have above it. */
const MOST_TITLES = 4;
/** What a line above a table says beside its title, 填报单位：某局. */
const LABELLED = /^[^:：（(]{1,12}[:：] ?\S/;

/** Whether a row may stand above a table: one text, however many cells it is merged over, or words with a colon. */
function isTitle({ number, cells }: SheetRow): boolean {
  const own = new Set([...cells.values()].filter(({ row }) => row === number));
  return own.size === 1 || (own.size > 1 && [...own].some(({ text }) => LABELLED.test(text.trim())));
}

/** Whether a row numbers the columns, as the line under the headings of a form does: 甲、1、2、3. Internal. */
export function numbersColumns({ cells }: SheetRow): boolean {
  const texts = [...cells.values()].map(({ text }) => text.trim()).filter((text) => !/^[甲乙丙丁]$/.test(text));
  return texts.length > 2 && texts.every((text, index) => text.replace(/^[（(]|[)）]$/g, '') === String(index + 1));
}

/** Takes the titles of the next table from the end of the one before it. */
function titlesAfter({ rows }: FoundTable): SheetRow[] {
  let from = rows.length;
  while (from > 0 && rows.length - from < MOST_TITLES && isTitle(rows[from - 1]!)) from -= 1;
  return rows.splice(from);
}

function textOf({ cells }: SheetRow): string {
  return [...new Set(cells.values())].map(({ text }) => text.slice(0, LONGEST_HEADING)).join(' ');
}

/** What is found on a sheet: its tables, and the rows outside of them. Internal. */
export interface Found {
  /** The tables. */
  readonly tables: FoundTable[];
  /** Rows of no table. */
  readonly outside: SheetRow[];
}

/** The tables of a sheet, one below another or side by side. Internal. */
export function findTables(rows: readonly SheetRow[], sheetName: string): Found {
  const whole = tablesBelow(rows, sheetName);
  const blocks = columnBlocks(rows);
  if (blocks.length < 2) return whole;
  const beside = blocks.map((block) => tablesBelow(block, sheetName));
  // Columns that are left blank within one table divide nothing: taken alone, its parts are known by no more headings.
  const more = beside.reduce((sum, found) => sum + knownHeadings(found), 0) > knownHeadings(whole);
  return more
    ? { tables: beside.flatMap(({ tables }) => tables), outside: beside.flatMap(({ outside }) => outside) }
    : whole;
}

/** How many headings of the tables their ledgers know. */
function knownHeadings({ tables }: Found): number {
  return tables.reduce((sum, { ledgers: [ledger], headings }) => {
    const names = new Set([...headings.values()].map(plainHeading));
    return sum + (ledger === undefined ? 0 : [...names].filter((name) => ledgersOf(name).includes(ledger)).length);
  }, 0);
}

/** The rows of a sheet between columns that are blank in all rows but those of titles. */
function columnBlocks(rows: readonly SheetRow[]): SheetRow[][] {
  const used = new Set<number>();
  for (const row of rows) if (!isTitle(row)) for (const column of row.cells.keys()) used.add(column);
  const starts = [...used].sort((a, b) => a - b).filter((column) => !used.has(column - 1));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Infinity;
    return rows.flatMap(({ number, cells }) => {
      const own = new Map(
        [...cells].filter(([column, cell]) => column >= start && column < end && cell.column >= start),
      );
      return own.size === 0 ? [] : [{ number, cells: own }];
    });
  });
}

function tablesBelow(rows: readonly SheetRow[], sheetName: string): Found {
  const tables: FoundTable[] = [];
  const outside: SheetRow[] = [];
  let titles = sheetName;
  const knownIn = rows.map(knownCells);
  const mayBegin = (at: number): boolean =>
    knownIn.slice(at, at + DEEPEST).reduce((sum, count) => sum + count, 0) >= LEAST_KNOWN;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const found = mayBegin(at) ? headingsAt(rows, at) : undefined;
    const table = tables.at(-1);
    if (found === undefined) {
      if (table === undefined || (row.number === table.headingRow + 1 && numbersColumns(row))) outside.push(row);
      else table.rows.push(row);
      if (table === undefined) titles += ` ${textOf(row)}`;
      continue;
    }
    const lines = rows.slice(at, at + found.depth);
    at += found.depth - 1;
    for (const title of table === undefined ? [] : titlesAfter(table)) {
      outside.push(title);
      titles += ` ${textOf(title)}`;
    }
    if (table !== undefined && sameHeadings(table.headings, found.headings)) {
      for (const line of lines) outside.push(line);
    } else {
      const { headings } = found;
      const [, unit] = UNIT_ABOVE.exec(titles) ?? [];
      const ledgers = narrowed(found.ledgers, headings, titles);
      tables.push({ ledgers, headings, headingRow: lines.at(-1)!.number, unit, rows: [] });
    }
    titles = sheetName;
  }
  return { tables, outside };
}

function sameHeadings(one: ReadonlyMap<number, string>, other: ReadonlyMap<number, string>): boolean {
  return [...other].every(([column, heading]) => plainHeading(one.get(column) ?? '') === plainHeading(heading));
}
