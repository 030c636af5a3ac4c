import { describe, expect, test } from 'vitest';
import { OFFICE_WORKBOOKS, type OfficeWorkbook } from './fixtures/office-sheets.js';
import { needsOf, OFFICE_WRITERS, type OfficeWriter } from './fixtures/office-writers.js';
import { readLedgersXlsx } from './read-ledgers-xlsx.js';

const canWrite = ({ lacks }: OfficeWriter, book: OfficeWorkbook): boolean =>
  ![...needsOf(book)].some((need) => lacks.has(need));
const readRight = new Set<string>();

describe.each(OFFICE_WRITERS)('$name', (writer) => {
  test.each(OFFICE_WORKBOOKS.filter((book) => canWrite(writer, book)))('$what', async (book) => {
    const read = readLedgersXlsx(await writer.write(book));
    expect(read.unreadable).toBeUndefined();
    expect(read.findings.map(({ kind, address }) => `${kind} ${address}`)).toEqual(book.findings ?? []);
    const records = Object.fromEntries(
      Object.entries(read.ledgers).flatMap(([subject, ledgers]) =>
        Object.entries(ledgers).map(([name, list]) => [`${subject}.${name}`, list]),
      ),
    );
    expect(records).toMatchObject(book.records);
    expect(Object.keys(records).sort()).toEqual(Object.keys(book.records).sort());
    readRight.add(`${writer.name} ${book.what}`);
  });
});

test('what is read right of which program; a dash for what the program does not write', async () => {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = OFFICE_WORKBOOKS.map((book) =>
    row([
      book.what,
      ...OFFICE_WRITERS.map((writer) =>
        readRight.has(`${writer.name} ${book.what}`) ? '读对' : canWrite(writer, book) ? '读错' : '—',
      ),
    ]),
  );
  const head = ['', ...OFFICE_WRITERS.map(({ name }) => name)];
  const table = [row(head), row(head.map(() => '---')), ...lines].join('\n');
  await expect(`# 各种程序写的工作簿\n\n${table}\n`).toMatchFileSnapshot('./office-workbooks.snapshot.md');
});
