import { FazhiError, ledgerFields, type LedgerPath } from '@fazhi/core';
import { plainArgument, takeOptions } from '@fazhi/core/checking';
import { findHeading } from '../rows/column-index.js';
import { readLedgerTable } from '../rows/read-rows.js';
import type { TableRow } from '../rows/table-rows.js';
import { columnLetters } from './address.js';
import { findTables, type FoundTable } from './find-tables.js';
import {
  type CellFinding,
  type LedgersRead,
  type LedgerTable,
  type PassedRow,
  READ_LEDGERS_OPTIONS,
  type ReadLedgersOptions,
} from './ledgers-read.js';
import { readWorkbook } from './read-workbook.js';
import type { Sheet, SheetCell } from './sheet.js';
import { FAULT_WORDS, hiddenSheet, noLedger, noLedgers, unknownLedger } from './sheet-findings.js';
import { type SheetRow, sheetRows } from './sheet-rows.js';
import { withoutTotals } from './totals.js';

/** Faults of a whole column, which are told where its heading stands. */
const OF_HEADING: ReadonlySet<string> = new Set(['unknownColumn', 'ambiguousColumn', 'duplicateColumn']);

interface Collected {
  readonly ledgers: Record<string, Record<string, Record<string, unknown>[]>>;
  readonly tables: LedgerTable[];
  readonly findings: CellFinding[];
  readonly changes: LedgersRead['changes'][number][];
  readonly passed: PassedRow[];
}

/**
 * 读台账工作簿: the records of the ledgers in an Excel workbook, or a CSV or TSV file, as offices keep them.
 *
 * Tables are known by their headings, wherever they stand: below titles, with headings of several lines or merged,
 * several on one sheet, one ledger on several sheets. Totals are compared with the rows above them. The records are
 * still to be checked by `parseLedgers`. Every cell that could not be read is a finding with its address.
 *
 * @param bytes - the whole file
 * @param options - what headings mean, which ledger a sheet is of
 * @returns the records, the tables they came from, and what is to be mended
 * @throws FazhiError when `bytes` is no `Uint8Array`, or an option names what there is not
 *
 * @example
 * ```ts
 * import { readLedgersXlsx } from '@fazhi/reading/xlsx';
 *
 * const file = new TextEncoder().encode('2024年法律意见书台账\n意见书编号,出具日期,采纳情况\n2024-1,2024年5月21日,采纳\n2024-2,2024年5月,采纳\n');
 * const { ledgers, findings } = readLedgersXlsx(file);
 * ledgers['legalAdviser']?.['opinions']?.length; // => 2
 * findings.map(({ address, header, given }) => `${address} ${header}：${given}`); // => ['B4 出具日期：2024年5月']
 * ```
 */
export function readLedgersXlsx(bytes: Uint8Array, options: ReadLedgersOptions = {}): LedgersRead {
  const taken = takeOptions('readLedgersXlsx', options, READ_LEDGERS_OPTIONS);
  const { sheets, unreadable } = readWorkbook(bytes, { hiddenSheets: true });
  return unreadable === undefined ? ledgersOn(sheets, taken) : { ...collected(), unreadable };
}

function isCell(cell: unknown): boolean {
  if (typeof cell !== 'object' || cell === null) return false;
  const { address, row, column, value, text } = cell as Partial<SheetCell>;
  const isValue = ['string', 'number', 'boolean'].includes(typeof value);
  return (
    typeof address === 'string' &&
    Number.isInteger(row) &&
    Number.isInteger(column) &&
    isValue &&
    typeof text === 'string'
  );
}

/** Whether sheets have the form that any reader may hand on. */
function areSheets(sheets: unknown): boolean {
  if (!Array.isArray(sheets)) return false;
  return sheets.every((sheet: Partial<Sheet> | null | undefined) => {
    if (typeof sheet !== 'object' || sheet === null) return false;
    const { name, cells, merged } = sheet;
    return typeof name === 'string' && Array.isArray(cells) && cells.every(isCell) && Array.isArray(merged);
  });
}

/**
 * 读台账工作表: the records of the ledgers on sheets that any other reader gave.
 *
 * @param sheets - the sheets with their cells
 * @param options - what headings mean, which ledger a sheet is of
 * @returns the records, the tables they came from, and what is to be mended
 *
 * @example
 * ```ts
 * import { readLedgerSheets } from '@fazhi/reading/xlsx';
 *
 * const cell = (address: string, row: number, column: number, value: string) => ({ address, row, column, value, text: value });
 * const { tables } = readLedgerSheets([
 *   { name: 'Sheet1', hidden: false, merged: [], cells: [cell('A1', 1, 1, '意见书编号'), cell('B1', 1, 2, '采纳情况'), cell('A2', 2, 1, '1')] },
 * ]);
 * tables[0]?.ledger; // => 'legalAdviser.opinions'
 * ```
 */
export function readLedgerSheets(sheets: readonly Sheet[], options: ReadLedgersOptions = {}): LedgersRead {
  const taken = takeOptions('readLedgerSheets', options, READ_LEDGERS_OPTIONS);
  const given = plainArgument(sheets, { zh: '工作表', en: 'sheets' });
  if (!areSheets(given)) {
    throw new FazhiError('invalidArgument', {
      zh: '工作表应为列表，每张写明 name、cells 和 merged；cells 的每一格写明 address、row、column、value 和 text。',
      en: 'Sheets must be a list of objects with name, cells and merged; each cell with address, row, column, value and text.',
    });
  }
  return ledgersOn(given, taken);
}

function ledgersOn(sheets: readonly Sheet[], options: ReadLedgersOptions): LedgersRead {
  const into = collected();
  for (const sheet of sheets) readLedgerSheet(sheet, options, into);
  if (into.tables.length === 0 && into.findings.length === 0) into.findings.push(noLedgers(sheets));
  return into;
}

function collected(): Collected {
  return { ledgers: {}, tables: [], findings: [], changes: [], passed: [] };
}

function readLedgerSheet(sheet: Sheet, options: ReadLedgersOptions, into: Collected): void {
  const rows = sheetRows(sheet);
  const { tables, outside } = findTables(rows, sheet.name);
  const said =
    options.ledgers !== undefined && Object.hasOwn(options.ledgers, sheet.name)
      ? options.ledgers[sheet.name]
      : undefined;
  if (sheet.hidden && said === undefined) {
    for (const finding of hiddenSheet(sheet, tables)) into.findings.push(finding);
    return;
  }
  for (const row of outside) into.passed.push(passedRow(sheet, row));
  for (const finding of tables.length === 0 ? noLedger(sheet, rows) : []) into.findings.push(finding);
  for (const table of tables) {
    const [ledger, ...others] = said === undefined ? table.ledgers : [said];
    if (ledger === undefined || others.length > 0) into.findings.push(unknownLedger(sheet, table));
    else readTableInto(sheet, table, ledger, options, into);
  }
}

function readTableInto(
  sheet: Sheet,
  table: FoundTable,
  ledger: LedgerPath,
  options: ReadLedgersOptions,
  into: Collected,
): void {
  const { records, passed, wrong } = withoutTotals(table.rows);
  const headingOf = (cell: SheetCell): string => table.headings.get(cell.column) ?? '';
  const at = (cell: SheetCell) => ({ sheet: sheet.name, address: cell.address, header: headingOf(cell), ledger });
  for (const row of passed) into.passed.push(passedRow(sheet, row));
  for (const { cell, sum } of wrong) {
    const message = {
      zh: `合计填的是${cell.text}，与上面各行之和${String(sum)}不一致。请核对。`,
      en: `The total ${cell.text} is not the sum of the rows above it, ${String(sum)}. Check it.`,
    };
    into.findings.push({ kind: 'totalDiffers', ...at(cell), given: cell.value, proposal: sum, message });
  }
  const cells = new Map<string, SheetCell>();
  const rows: TableRow[] = records.map(({ number, cells: own }) => ({
    number,
    cells: [...own].map(([column, cell]) => {
      const heading = table.headings.get(column) ?? '';
      const key = `${String(number)} ${heading}`;
      if (!cells.has(key)) cells.set(key, cell);
      if (cell.fault === undefined) return [heading, valueOf(cell)] as const;
      if (heading !== '')
        into.findings.push({
          kind: cell.fault,
          ...at(cell),
          given: cell.text,
          message: FAULT_WORDS[cell.fault](cell.text),
        });
      return [heading, undefined] as const;
    }),
  }));
  const numbering = [...table.headings.values()].filter(
    (heading) =>
      /^(?:序\s*号|行号|№|No\.?)$/i.test(heading) && findHeading(ledgerFields(ledger), heading).targets.length === 0,
  );
  const mapping = { ...Object.fromEntries(numbering.map((heading) => [heading, null])), ...options.mapping };
  const read = readLedgerTable(
    ledger,
    rows,
    { mapping, units: options.units },
    { unit: table.unit, origin: [options.file ?? [], sheet.name].flat().join(' ') },
  );
  for (const { kind, row, column, given, proposal, message } of read.faults) {
    if (kind === 'totalRow' || kind === 'orphan') continue;
    // A column is told where its heading stands, a value where it does.
    const ofHeading = OF_HEADING.has(kind);
    const cell = ofHeading ? undefined : cells.get(`${String(row)} ${column}`);
    const places = [...table.headings].filter(([, heading]) => heading === column);
    // Of two columns that are called the same, the second is the one that was not read.
    const [place] = (kind === 'duplicateColumn' ? places.at(-1) : places[0]) ?? [1];
    into.findings.push({
      kind,
      sheet: sheet.name,
      address: cell?.address ?? columnLetters(place) + String(ofHeading ? table.headingRow : row),
      header: column,
      ledger,
      ...(given !== undefined && { given }),
      ...(proposal !== undefined && { proposal }),
      message,
    });
  }
  for (const change of read.changes) into.changes.push({ sheet: sheet.name, ...change });
  const [subject = '', name = ''] = ledger.split('.');
  for (const record of read.records) ((into.ledgers[subject] ??= {})[name] ??= []).push(record);
  const letters: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [place, heading] of table.headings) letters[heading] ??= columnLetters(place);
  into.tables.push({ sheet: sheet.name, ledger, columns: read.columns, letters, rowNumbers: read.rowNumbers });
}

/** What a cell says: its number, or what it prints where the number format is part of that. */
function valueOf({ value, text, format }: SheetCell): unknown {
  return typeof value === 'number' && format !== undefined && text !== String(value) ? text : value;
}

function passedRow(sheet: Sheet, { number, cells }: SheetRow): PassedRow {
  return { sheet: sheet.name, row: number, text: [...cells.values()][0]?.text.slice(0, 60) ?? '' };
}
