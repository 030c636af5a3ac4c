import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LedgerPath, LEDGERS } from '@fazhi/core';
import { annotateWorkbook, type LedgersRead, readLedgersXlsx } from '@fazhi/reading/xlsx';
import { renderTemplate, renderXlsx } from '@fazhi/rendering/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ledgerRows } from '../../../packages/core/src/fixtures/ledger-rows.js';
import { OFFICE_WORKBOOKS } from '../../../packages/reading/src/xlsx/fixtures/office-sheets.js';
import { needsOf, OFFICE_WRITERS } from '../../../packages/reading/src/xlsx/fixtures/office-writers.js';

/** LibreOffice works out a formula that has no result, and then saves it. */
const BOOKS = OFFICE_WORKBOOKS.filter((book) => !needsOf(book).has('noResult'));
const POI = OFFICE_WRITERS.find(({ name }) => name === 'POI XSSF')!;
const ROWS = ledgerRows().map(({ name, row }) => [name.replace(/\[.*$/, '').split('.'), row] as const);
/** One record of every ledger. */
const FULL: Record<string, Record<string, unknown[]>> = {};
for (const [[subject = '', ledger = ''], row] of ROWS) ((FULL[subject] ??= {})[ledger] ??= []).push(row);
const WRONG = renderXlsx({ legalAdviser: { opinions: [{ id: '1', opinionNo: '1', issuedOn: '2024年5月' }] } });

const folder = mkdtempSync(join(tmpdir(), 'fazhi-libreoffice-'));
const saved = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, 'out', `${name}.xlsx`)));

beforeAll(async () => {
  const files: [string, Uint8Array][] = [
    ['full', renderXlsx(FULL)],
    ['template', renderTemplate()],
    ['annotated', annotateWorkbook(WRONG, readLedgersXlsx(WRONG).findings)],
  ];
  for (const [index, book] of BOOKS.entries()) files.push([`book${String(index)}`, await POI.write(book)]);
  mkdirSync(join(folder, 'in'));
  for (const [name, bytes] of files) writeFileSync(join(folder, 'in', `${name}.xlsx`), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const paths = files.map(([name]) => join(folder, 'in', `${name}.xlsx`));
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), ...paths],
    { stdio: 'ignore' },
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function recordsOf({ ledgers }: LedgersRead): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(ledgers).flatMap(([subject, own]) =>
      Object.entries(own).map(([name, records]) => [`${subject}.${name}`, records]),
    ),
  );
}

describe('saved again by LibreOffice', () => {
  test('every ledger is read back equal', () => {
    const read = readLedgersXlsx(saved('full'));
    expect(read.findings).toEqual([]);
    expect(Object.keys(recordsOf(read)).sort()).toEqual((Object.keys(LEDGERS) as LedgerPath[]).sort());
    expect(read.ledgers).toEqual(FULL);
  });

  test('the template still has every ledger, and no record', () => {
    const { ledgers, findings, tables } = readLedgersXlsx(saved('template'));
    expect([ledgers, findings]).toEqual([{}, []]);
    expect(tables).toHaveLength(Object.keys(LEDGERS).length);
  });

  test('an annotated workbook keeps its comment and what it says', () => {
    const { findings } = readLedgersXlsx(saved('annotated'));
    expect(findings.map(({ header, given }) => [header, given])).toEqual([['出具日期', '2024年5月']]);
  });

  test.each(BOOKS.map((book, index) => ({ ...book, index })))('$what', ({ index, records, findings = [] }) => {
    const read = readLedgersXlsx(saved(`book${String(index)}`));
    expect(read.findings.map(({ kind, address }) => `${kind} ${address}`)).toEqual(findings);
    expect(recordsOf(read)).toMatchObject(records);
  });
});
