import { read, utils } from '@e965/xlsx';
import type { Sheet, SheetCell } from '@fazhi/reading/xlsx';

/** The sheets of a file that ours does not read (.xls, .et, .ods), by a spreadsheet library of the caller's choice. */
export function sheetsOfAnyReader(bytes: Uint8Array): Sheet[] {
  // Days as text, in the form of ledgers; a number keeps its value.
  const book = read(bytes, { cellDates: true, UTC: true, dateNF: 'yyyy-mm-dd' });
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name]!;
    const cells = Object.keys(sheet).flatMap((address): SheetCell[] => {
      const cell: { v?: unknown; t?: string; w?: string; f?: string } = address.startsWith('!')
        ? {}
        : (sheet[address] as object);
      if (cell.v === undefined || cell.v === '') return [];
      const { r, c } = utils.decode_cell(address);
      const value = cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : (cell.v as string | number | boolean);
      const fault = cell.t === 'e' ? ({ value: cell.w ?? '', text: cell.w ?? '', fault: 'error' } as const) : undefined;
      return [{ address, row: r + 1, column: c + 1, value, text: String(value), ...fault }];
    });
    const merged = (sheet['!merges'] ?? []).map(({ s, e }) => ({
      firstRow: s.r + 1,
      firstColumn: s.c + 1,
      lastRow: e.r + 1,
      lastColumn: e.c + 1,
    }));
    return { name, hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, cells, merged };
  });
}
