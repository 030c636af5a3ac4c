import { FazhiError, ledgerFields, type LedgerPath, LEDGERS, type LocalizedText } from '@fazhi/core';
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
import type { CellFault, Sheet, SheetCell } from './sheet.js';
import { type SheetRow, sheetRows } from './sheet-rows.js';
import { withoutTotals } from './totals.js';

const FAULTS: Readonly<Record<CellFault, (text: string) => LocalizedText>> = {
  error: (text) => ({
    zh: `单元格显示为错误“${text}”，没有读入。请改正公式，或直接填写结果。`,
    en: `The cell shows the error "${text}" and was not read. Mend its formula, or enter the result.`,
  }),
  lostDigits: (text) => ({
    zh: `长号码按数字保存，后几位已丢失（现为${text}），没有读入。请将单元格设为“文本”格式后重新填写。`,
    en: `A long code was stored as a number and lost its last digits (${text}); it was not read. Format the cell as text and enter it again.`,
  }),
  noValue: () => ({
    zh: '单元格是公式，文件里没有计算结果，没有读入。请用Excel或WPS打开，重新计算并保存。',
    en: 'The cell is a formula whose result is not in the file. Open the file with Excel or WPS, and save it again.',
  }),
};

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
  const { sheets, unreadable } = readWorkbook(bytes);
  return { ...ledgersOn(sheets, taken), ...(unreadable !== undefined && { unreadable }) };
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
  const into: Collected = { ledgers: {}, tables: [], findings: [], changes: [], passed: [] };
  for (const sheet of sheets) readLedgerSheet(sheet, options, into);
  return into;
}

function readLedgerSheet(sheet: Sheet, options: ReadLedgersOptions, into: Collected): void {
  const { tables, outside } = findTables(sheetRows(sheet), sheet.name);
  for (const row of outside) into.passed.push(passedRow(sheet, row));
  const said =
    options.ledgers !== undefined && Object.hasOwn(options.ledgers, sheet.name)
      ? options.ledgers[sheet.name]
      : undefined;
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
        into.findings.push({ kind: cell.fault, ...at(cell), given: cell.text, message: FAULTS[cell.fault](cell.text) });
      return [heading, undefined] as const;
    }),
  }));
  const numbering = [...table.headings.values()].filter(
    (heading) =>
      /^(?:序\s*号|行号|№|No\.?)$/i.test(heading) && findHeading(ledgerFields(ledger), heading).targets.length === 0,
  );
  const mapping = { ...Object.fromEntries(numbering.map((heading) => [heading, null])), ...options.mapping };
  const read = readLedgerTable(ledger, rows, { mapping, units: options.units });
  for (const { kind, row, column, given, proposal, message } of read.faults) {
    if (kind === 'totalRow' || kind === 'orphan') continue;
    // A column is told where its heading stands, a value where it does.
    const ofHeading = kind === 'unknownColumn' || kind === 'ambiguousColumn';
    const cell = ofHeading ? undefined : cells.get(`${String(row)} ${column}`);
    const [place] = [...table.headings].find(([, heading]) => heading === column) ?? [1];
    into.findings.push({
      kind,
      sheet: sheet.name,
      address: cell?.address ?? columnLetters(place) + String(ofHeading ? headingRow(table) : row),
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

/** The row of the headings, or the last of them. */
function headingRow({ rows }: FoundTable): number {
  return Math.max(1, (rows[0]?.number ?? 2) - 1);
}

function unknownLedger(sheet: Sheet, table: FoundTable): CellFinding {
  const { ledgers, headings } = table;
  const [[column, header] = [1, '']] = headings;
  const titles = ledgers.map((ledger) => `“${LEDGERS[ledger].title}”`);
  return {
    kind: 'unknownLedger',
    sheet: sheet.name,
    address: columnLetters(column) + String(headingRow(table)),
    header,
    message: {
      zh: `这张表可能是${titles.join('、')}，没有读。请在表上方写明台账名称。`,
      en: `This table may be ${titles.join(', ')}; it was not read. Write the name of the ledger above it.`,
    },
  };
}
