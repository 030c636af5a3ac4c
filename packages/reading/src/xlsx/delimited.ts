import { LIMITS } from '../limits.js';
import { Refused } from '../refused.js';
import { columnLetters } from './address.js';
import type { Sheet, SheetCell } from './sheet.js';

/** The separator of a text of rows: the one that its beginning has most of. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4000);
  const counted = ['\t', ',', ';', '，'].map((mark) => [mark, head.split(mark).length] as const);
  return counted.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
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
  for (const { row, column, value: given } of fieldsOf(text, separatorOf(text))) {
    // Spreadsheets write ="0012" so that a code stays a text.
    const value = /^="?([^"]*)"?$/.exec(given)?.[1] ?? given;
    if (value.trim() === '') continue;
    if (cells.length >= LIMITS.sheetCells.most)
      throw new Refused({ what: 'sheetCells', place: { zh: `第${String(row)}行`, en: `row ${String(row)}` } });
    cells.push({ address: columnLetters(column) + String(row), row, column, value, text: value });
  }
  return { name: '', hidden: false, cells, merged: [] };
}
