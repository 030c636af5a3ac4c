import { type BookType, read, write } from '@e965/xlsx';
import { readLedgerSheets, readLedgersXlsx } from '@fazhi/reading/xlsx';
import { describe, expect, test } from 'vitest';
import { officeWorkbook } from './office-workbook.js';
import { sheetsOfAnyReader } from './sheets-of-any-reader.js';

const workbook = await officeWorkbook();
/** The office's workbook as another program saves it. */
function savedAs(bookType: BookType): Uint8Array {
  const saved: unknown = write(read(workbook, { cellDates: true, UTC: true, cellNF: true }), {
    bookType,
    type: 'array',
    cellDates: false,
  });
  return new Uint8Array(saved as ArrayBuffer);
}

describe('a file of an older kind', () => {
  test.each(['biff8', 'xlsb'] as const)('%s is refused in words that say what to do', (kind) => {
    const { unreadable, tables } = readLedgersXlsx(savedAs(kind));
    expect(tables).toEqual([]);
    expect(unreadable?.message.zh).toContain('电子表格');
    expect(unreadable?.fix.zh).toContain('另存为Excel工作簿（.xlsx）');
  });

  test.each(['biff8', 'xlsb'] as const)('%s is read through another library, as the .xlsx is', (kind) => {
    const own = readLedgersXlsx(workbook);
    const other = readLedgerSheets(sheetsOfAnyReader(savedAs(kind)));
    expect(other.tables.map(({ sheet, ledger, rowNumbers }) => [sheet, ledger, rowNumbers])).toEqual(
      own.tables.map(({ sheet, ledger, rowNumbers }) => [sheet, ledger, rowNumbers]),
    );
    expect(other.ledgers['majorDecision']).toEqual(own.ledgers['majorDecision']);
    expect(other.ledgers['dispute']).toEqual(own.ledgers['dispute']);
  });
});
