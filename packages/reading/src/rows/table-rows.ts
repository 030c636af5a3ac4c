import { FazhiError, type RecordField } from '@fazhi/core';
import { findHeading } from './column-index.js';
import type { Row } from './rows-read.js';

/** A row with its number, cell by heading. Internal. */
export interface TableRow {
  /** Its number. */
  readonly number: number;
  /** Its cells. */
  readonly cells: readonly (readonly [heading: string, value: unknown])[];
}

/** Rows looked at for the one that holds the headings; titles and units may stand above it. */
const HEADING_ROWS = 10;

/** The rows of a table, whichever way they are given. Internal. */
export function* tableRows(
  rows: readonly Row[],
  fields: readonly RecordField[],
  isHeading: (text: string) => boolean = () => false,
): Generator<TableRow> {
  if (!Array.isArray(rows)) throw notRows();
  const [first] = rows as readonly unknown[];
  if (!Array.isArray(first)) {
    for (const [index, row] of rows.entries()) {
      if (typeof row !== 'object' || (row as unknown) === null || Array.isArray(row)) throw notRows();
      yield { number: index + 1, cells: Object.entries(row as Readonly<Record<string, unknown>>) };
    }
    return;
  }
  const table = rows as readonly (readonly unknown[])[];
  if (!table.every((row) => Array.isArray(row))) throw notRows();
  const known = table
    .slice(0, HEADING_ROWS)
    .map(
      (row) =>
        row.filter(
          (cell) => typeof cell === 'string' && (isHeading(cell) || findHeading(fields, cell).targets.length > 0),
        ).length,
    );
  const at = Math.max(0, known.indexOf(Math.max(...known)));
  const headings = (table[at] ?? []).map((cell) =>
    typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '',
  );
  for (let index = at + 1; index < table.length; index += 1) {
    yield {
      number: index + 1,
      cells: table[index]!.map((value, column) => [headings[column] ?? '', value] as const),
    };
  }
}

function notRows(): FazhiError {
  return new FazhiError('invalidArgument', {
    zh: '行应为对象的数组，或者第一行是表头的数组的数组。',
    en: 'Rows are an array of objects, or an array of arrays with a row of headings.',
  });
}
