import { FazhiError, ledgerFields, type LedgerPath, LEDGERS, type RecordField } from '@fazhi/core';
import { plainArgument, takeOptions } from '@fazhi/core/checking';
import { columnIndex } from './column-index.js';
import { plainHeading } from './heading.js';
import { place } from './read-cell.js';
import { faultWords, shown } from './row-words.js';
import { READ_ROWS_OPTIONS, type ReadRowsOptions, type Row, type RowsRead } from './rows-read.js';
import { type Notes, readTable } from './table-reader.js';
import { type TableRow, tableRows } from './table-rows.js';

/**
 * 读行: the records of a ledger from the rows of any table: a query, a spreadsheet, a form.
 *
 * Headings are known by the Chinese title of a field, by the names published tables give it, and by its key in camelCase
 * or snake_case; a field below another by both (`处罚决定.决定日期`, `decision_decided_on`), or alone where only one is
 * called so. Dates, amounts, choices, document numbers and citations are put in the form of the field. Every change is
 * listed, nothing doubtful is changed, and what cannot be read is a fault with a proposal. The records are still to be
 * checked by `parseLedgers`.
 *
 * A list stands in one cell (`张三、李四`), in numbered columns (`办案人员1.姓名`), as a nested array, or in a table of its
 * own (`children`). Where no column gives the 编号 of a row, its natural number (案号) serves.
 *
 * @param ledger - subject and ledger, `enforcement.cases`
 * @param rows - objects by heading, or arrays of which one of the first ten holds the headings
 * @param options - what headings mean, units of amounts, tables of entries
 * @throws FazhiError for an unknown ledger, rows that are none, or a mapping to a field that does not exist
 *
 * @example
 * ```ts
 * import { readRows } from '@fazhi/reading';
 *
 * const { records, changes, faults } = readRows('legalAdviser.opinions', [
 *   { 意见书编号: '2024-1', 出具日期: '2024年5月21日', 采纳情况: '部分采纳', 风险等级: '较高' },
 * ]);
 * records; // => [{ opinionNo: '2024-1', issuedOn: '2024-05-21', adoption: 'partlyAdopted', id: '2024-1' }]
 * changes.map(({ column, why }) => `${column}：${why.zh}`); // => ['出具日期：统一日期写法', '采纳情况：换成选项代码']
 * faults[0]?.message.zh; // => '第1行“风险等级”填的“较高”读不准，没有读入。请填下列之一：无、低、中、高。'
 * ```
 */
export function readRows(ledger: LedgerPath, rows: readonly Row[], options: ReadRowsOptions = {}): RowsRead {
  const taken = plainArgument(takeOptions('readRows', options, READ_ROWS_OPTIONS), {
    zh: 'readRows 的选项',
    en: 'options of readRows',
  });
  const table = plainArgument(rows, { zh: '表格的行', en: 'rows' });
  return readLedgerTable(ledger, tableRows(table, ledgerFields(ledger)), taken);
}

/** What a sheet says beside its rows. Internal. */
export interface AroundTable {
  /** The unit of bare amounts of money, said above the table. */
  readonly unit?: string | undefined;
  /** The sheet, which ids begin with that are made of row numbers: those of two sheets are not the same. */
  readonly origin?: string | undefined;
}

/** The records of a ledger from rows whose headings are known. Internal. */
export function readLedgerTable(
  ledger: LedgerPath,
  rows: Iterable<TableRow>,
  options: ReadRowsOptions,
  { unit, origin = '' }: AroundTable = {},
): RowsRead {
  const fields = ledgerFields(ledger);
  const notes: Notes = { columns: [], changes: [], faults: [] };
  const records: Record<string, unknown>[] = [];
  const rowNumbers: number[] = [];
  const { mapping, units, constants, children = {} } = options;
  for (const { number, record } of readTable(fields, rows, { mapping, units, constants, unit }, notes)) {
    record['id'] ??= keyOf(ledger, record) ?? `${origin}第${String(number)}行`;
    records.push(record);
    rowNumbers.push(number);
  }
  for (const [name, table] of Object.entries(children)) {
    addChildren(ledger, fields, records, name, table, options, notes);
  }
  return { records, rowNumbers, ...notes };
}

/** The number by which the world tells a row apart. */
function keyOf(ledger: LedgerPath, record: Readonly<Record<string, unknown>>): string | undefined {
  const { key } = LEDGERS[ledger];
  const parts = key?.map((path) =>
    path.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], record),
  );
  return parts?.every((part) => typeof part === 'string' || typeof part === 'number') === true
    ? parts.join('-')
    : undefined;
}

/** Puts the entries of a table into the records they belong to. */
function addChildren(
  ledger: LedgerPath,
  fields: readonly RecordField[],
  records: readonly Record<string, unknown>[],
  name: string,
  rows: readonly Row[],
  { mapping, units }: ReadRowsOptions,
  notes: Notes,
): void {
  const [target, ...others] = columnIndex(fields).byName.get(plainHeading(name)) ?? [];
  const item = target?.field.item;
  if (target === undefined || others.length > 0 || item?.fields === undefined) {
    throw new FazhiError('unknownName', { zh: `台账没有列表“${name}”。`, en: `The ledger has no list "${name}".` });
  }
  // An entry names its row by the natural number of the row, or by its id where entries have none of their own.
  const keys = LEDGERS[ledger].key ?? [];
  const own = new Set(item.fields.map(({ key }) => key));
  const linkFields = fields.filter(
    ({ key }) => !own.has(key) && (key === 'id' || (keys.length === 1 && keys[0] === key)),
  );
  const links = new Map(
    linkFields.flatMap((field) =>
      [field.title, field.key, ...field.variants].map((each) => [plainHeading(each), field.key]),
    ),
  );
  const byLink = new Map(
    records.flatMap((record) => linkFields.map(({ key }) => [`${key} ${String(record[key])}`, record] as const)),
  );
  const { title } = target.field;
  for (const { number, record, links: given } of readTable(
    item.fields,
    tableRows(rows, item.fields, (text) => links.has(plainHeading(text))),
    { mapping, units, links, table: title },
    notes,
  )) {
    const [key = '', value = ''] = [...given].find(([, each]) => each !== '') ?? [];
    const parent = byLink.get(`${key} ${value}`);
    if (parent === undefined) {
      const column = (linkFields.find((field) => field.key === key) ?? linkFields.at(-1))?.title ?? '编号';
      const message = faultWords('orphan', { row: number, column, given: shown(value) });
      notes.faults.push({ kind: 'orphan', table: title, row: number, column, given: value, message });
      continue;
    }
    const list = target.path.reduce<unknown>(
      (at, step) => (at as Record<string | number, unknown> | undefined)?.[step],
      parent,
    );
    if (Array.isArray(list)) list.push(record);
    else place(parent, target.path, [record]);
  }
}
