import { FazhiError } from '@fazhi/core';
import { plainArgument } from '@fazhi/core/checking';
import type { CellFinding, LedgersRead, LedgerTable } from './ledgers-read.js';

/** 记录问题: what a check said of a record; a finding of `@fazhi/validation` is one. */
export interface RecordFinding {
  /** 路径: subject, ledger, index of the record, and the fields below it. */
  readonly path: readonly (string | number)[];
  /** 说明: what is wrong. */
  readonly message: string;
  /** 改法: how to mend it. */
  readonly fix?: string | undefined;
}

/** The table that a record came from, and its place there. */
function tableOf(tables: readonly LedgerTable[], ledger: string, index: number): [LedgerTable, number] | undefined {
  let before = 0;
  for (const table of tables) {
    if (table.ledger !== ledger) continue;
    if (index < before + table.rowNumbers.length) return [table, index - before];
    before += table.rowNumbers.length;
  }
  return undefined;
}

/** The heading of the column that a field stands in, or of the nearest above it. */
function headingOf({ columns }: LedgerTable, fields: readonly (string | number)[]): string | undefined {
  for (let length = fields.length; length > 0; length -= 1) {
    const wanted = fields.slice(0, length).join('.');
    const own = columns.find(({ field }) => field === wanted);
    if (own !== undefined) return own.column;
  }
  return undefined;
}

/**
 * 定位问题: puts the findings of a check on the cells that the records came from, for `annotateWorkbook`.
 *
 * A finding on a field without a column, or on a whole record, stands on the first cell of its row. One on no record at all
 * (two ledgers that differ, the agency itself) has no cell and is left out; so is one on a cell that could not be read, of
 * which `read` tells already.
 *
 * @param read - what `readLedgersXlsx` or `readLedgerSheets` gave, whose ledgers were checked
 * @param findings - what the check found
 * @returns the findings that have cells, in the same order
 * @throws FazhiError `invalidArgument` for anything but what those functions gave
 *
 * @example
 * ```ts
 * import { placeFindings, readLedgersXlsx } from '@fazhi/reading/xlsx';
 *
 * const read = readLedgersXlsx(new TextEncoder().encode('意见书编号,出具日期,采纳情况\n1,2024年5月21日,采纳\n1,2024年5月22日,采纳\n'));
 * const finding = { path: ['legalAdviser', 'opinions', 1, 'opinionNo'], message: '编号重复。' };
 * placeFindings(read, [finding])[0]?.address; // => 'A3'
 * ```
 */
export function placeFindings(read: LedgersRead, findings: readonly RecordFinding[]): CellFinding[] {
  const { tables, findings: unread } =
    plainArgument<Partial<LedgersRead> | null>(read, { zh: '读台账的结果', en: 'read' }) ?? {};
  const list = plainArgument(findings, { zh: '问题', en: 'findings' });
  if (!isListOf(tables, isTable) || !isListOf(unread, isUnread) || !isListOf(list, isFinding)) {
    throw new FazhiError('invalidArgument', {
      zh: '应给出读台账的结果和问题的列表。',
      en: 'Give what the ledgers were read into, and a list of findings.',
    });
  }
  const told = new Set(unread.map(({ sheet, address }) => `${sheet} ${address}`));
  return list.flatMap(({ path, message, fix }) => {
    const [subject, name, index, ...fields] = path;
    const found = typeof index === 'number' ? tableOf(tables, `${String(subject)}.${String(name)}`, index) : undefined;
    if (found === undefined) return [];
    const [table, place] = found;
    const heading = headingOf(table, fields);
    const letters = table.letters[heading ?? table.columns[0]?.column ?? ''] ?? 'A';
    const address = `${letters}${String(table.rowNumbers[place])}`;
    if (told.has(`${table.sheet} ${address}`)) return [];
    const words = fix === undefined ? message : `${message}\n${fix}`;
    return [
      {
        kind: 'checked' as const,
        sheet: table.sheet,
        address,
        header: heading ?? '',
        ledger: table.ledger,
        message: { zh: words, en: words },
      },
    ];
  });
}

function isListOf<T>(value: readonly T[] | undefined, isOne: (value: unknown) => boolean): value is readonly T[] {
  return Array.isArray(value) && value.every(isOne);
}

function isTable(value: unknown): boolean {
  const { columns, letters, rowNumbers } = fieldsOf(value) as Partial<LedgerTable>;
  return (
    isListOf(columns, (column) => typeof fieldsOf(column)['column'] === 'string') &&
    typeof letters === 'object' &&
    (letters as unknown) !== null &&
    Array.isArray(rowNumbers)
  );
}

function isUnread(value: unknown): boolean {
  const { sheet, address } = fieldsOf(value) as Partial<CellFinding>;
  return typeof sheet === 'string' && typeof address === 'string';
}

function isFinding(value: unknown): boolean {
  const { path, message, fix } = fieldsOf(value) as Partial<RecordFinding>;
  const isText = typeof message === 'string' && (fix === undefined || typeof fix === 'string');
  return isText && isListOf(path, (step) => typeof step === 'string' || typeof step === 'number');
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
