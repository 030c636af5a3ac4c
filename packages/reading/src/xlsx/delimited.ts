import { LIMITS } from '../limits.js';
import { Refused } from '../refused.js';
import { columnLetters } from './address.js';
import type { Sheet, SheetCell } from './sheet.js';
import { textFault } from './text-fault.js';

const SEPARATORS = ['\t', ',', ';', '，'];
/** Characters by which the separator is told. */
const HEAD = 20_000;

/** The separator of a text of rows: the one by which most rows have equally many fields. */
function separatorOf(text: string): string {
  const head = text.slice(0, HEAD);
  let [separator, most] = [',', 0];
  for (const mark of SEPARATORS) {
    const widths = new Map<number, number>();
    for (const { row, column } of fieldsOf(head, mark)) widths.set(row, column);
    const rows = new Map<number, number>();
    for (const width of widths.values()) if (width > 1) rows.set(width, (rows.get(width) ?? 0) + 1);
    // Of two that fit equally many rows, the one with more fields.
    for (const [width, count] of rows) {
      const fits = count + width / 1000;
      if (fits > most) [separator, most] = [mark, fits];
    }
  }
  return separator;
}

/** The fields of a text of rows, with their places (RFC 4180; a quote within quotes is doubled). */
function* fieldsOf(text: string, separator: string): Generator<{ row: number; column: number; value: string }> {
  let [row, column, at] = [1, 1, 0];
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const end = text.indexOf('"', at);
        value += text.slice(at, end === -1 ? undefined : end);
        at = end === -1 ? text.length : end + 1;
        if (text[at] !== '"') break;
        value += '"';
        at += 1;
      }
    }
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
    value += text.slice(from, at);
    yield { row, column, value };
    if (text[at] === separator) {
      column += 1;
      at += 1;
    } else {
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
      at += 1;
      [row, column] = [row + 1, 1];
    }
  }
}

/**
 * The sheet that a CSV or TSV file holds.
 *
 * @throws Refused. Internal.
 */
export function delimitedSheet(text: string): Sheet {
  const cells: SheetCell[] = [];
  // What programs write first so that others know the separator.
  const [hint, said] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const rows = hint === undefined ? text : text.slice(hint.length);
  for (const { row, column, value: given } of fieldsOf(rows, said ?? separatorOf(rows))) {
    // Spreadsheets write ="0012" so that a code stays a text.
    const value = /^="?([^"]*)"?$/.exec(given)?.[1] ?? given;
    if (value.trim() === '') continue;
    if (cells.length >= LIMITS.sheetCells.most)
      throw new Refused({ what: 'sheetCells', place: { zh: `第${String(row)}行`, en: `row ${String(row)}` } });
    const fault = textFault(value);
    const address = columnLetters(column) + String(row);
    cells.push({ address, row, column, value, text: value, ...(fault !== undefined && { fault }) });
  }
  return { name: '', hidden: false, cells, merged: [] };
}
