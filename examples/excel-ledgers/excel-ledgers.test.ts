import ExcelJS from 'exceljs';
import { findFact } from '@fazhi/core';
import { draftReport } from '@fazhi/drafting';
import { readLedgersXlsx, readWorkbook } from '@fazhi/reading/xlsx';
import { renderXlsx } from '@fazhi/rendering/xlsx';
import { parseLedgers } from '@fazhi/validation';
import { describe, expect, test } from 'vitest';
import { AGENCY, handIn, marked, YEAR } from './hand-in.js';
import { mendWorkbook } from './mend-workbook.js';
import { officeWorkbook } from './office-workbook.js';

const workbook = await officeWorkbook();
const handed = handIn(workbook);
const annotated = marked(workbook, handed);
const again = handIn(await mendWorkbook(annotated));
const { ledgers, tables, passed, changes } = handed.read;
const opinions = ledgers['legalAdviser']?.['opinions'] ?? [];
const majors = ledgers['majorDecision']?.['threeMajors'] ?? [];

describe('what such workbooks have is read', () => {
  test('title lines above, notes below and headings once more are no records', () => {
    const rows = passed.flatMap(({ sheet, row }) => (sheet === '意见书上半年' ? [row] : []));
    expect(rows.sort((a, b) => a - b)).toEqual([1, 2, 6, 12, 13]);
  });

  test('headings of two rows, merged both ways', () => {
    expect(majors.map(({ meetingKind, on }) => [meetingKind, on])).toEqual([
      ['partyGroup', '2024-03-11'],
      ['partyGroup', '2024-05-21'],
      ['officeMeeting', '2024-08-02'],
    ]);
  });

  test('columns in any order, one ledger on two sheets', () => {
    expect(opinions.map(({ matter }) => matter)).toContain('物业服务合同');
    expect(opinions.find(({ opinionNo }) => opinionNo === '2024-7')).toMatchObject({
      adoption: 'adopted',
      matterType: 'policy',
      issuedOn: '2024-07-05',
      conclusion: 'lawful',
    });
  });

  test('two ledgers on one sheet', () => {
    expect(tables.flatMap(({ sheet, ledger }) => (sheet === '学法和应诉' ? [ledger] : []))).toEqual([
      'leadership.studySessions',
      'dispute.litigation',
    ]);
  });

  test('dates as text in several ways, and as serial numbers', () => {
    expect(opinions.map(({ requestedOn }) => requestedOn)).toEqual([
      '2024-01-08',
      '2024-02-01',
      '2024-03-04',
      '2024-04-01',
      '2024-05-20',
      '2024-06-03',
      '2024-07-01',
      '2024-09-02',
    ]);
  });

  test('numbers as text, in the unit said above the table', () => {
    expect(majors.map(({ amountYuan }) => amountYuan)).toEqual(['12505000', '864000', '32000000']);
    expect(ledgers['leadership']?.['studySessions']?.map(({ attendance }) => attendance)).toEqual([45, 38]);
    expect(changes.filter(({ field }) => field === 'amountYuan')).toHaveLength(3);
  });
});

test.each([
  ['a formula without its value', 'noValue', '意见书上半年', 'F7'],
  ['a lookup that found nothing', 'error', '意见书上半年', 'J8'],
  ['a long number that lost digits', 'lostDigits', '意见书上半年', 'B9'],
  ['a choice in other words', 'unreadable', '意见书上半年', 'H10'],
  ['a heading twice', 'duplicateColumn', '意见书下半年', 'K1'],
  ['a total of numbers that are texts', 'totalDiffers', '三重一大', 'F8'],
  ['a hidden sheet', 'hiddenSheet', '2023年', 'A1'],
  ['a reason that is wanted', 'checked', '意见书上半年', 'B5'],
  ['a field that goes with another', 'checked', '学法和应诉', 'H8'],
])('%s is told at its cell', (_, kind, sheet, address) => {
  expect(handed.toMend.filter((each) => each.sheet === sheet && each.address === address)).toMatchObject([{ kind }]);
});

test('nothing else is to be mended', () => {
  expect(handed.toMend).toHaveLength(9);
});

test('the annotated copy opens in another program, with a comment on each cell and all values as they were', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(annotated.slice().buffer);
  for (const { sheet, address } of handed.toMend) {
    expect(book.getWorksheet(sheet)!.getCell(address).note, `${sheet} ${address}`).toBeDefined();
  }
  const values = (bytes: Uint8Array) =>
    readWorkbook(bytes, { hiddenSheets: true })
      .sheets.filter(({ name }) => name !== '核对结果')
      .map(({ name, cells }) => [name, cells]);
  expect(values(annotated)).toEqual(values(workbook));
});

test('mended, it is read whole, checked and drafted from, and our own workbook of it is read back equal', () => {
  expect(again.toMend).toEqual([]);
  expect(again.read.tables.map(({ ledger }) => ledger)).toEqual(tables.map(({ ledger }) => ledger));
  const parsed = parseLedgers(again.ledgers);
  if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
  const report = draftReport({ agency: AGENCY, year: YEAR, ledgers: parsed.ledgers, today: '2025-01-20' });
  expect(findFact(report, 'legalOpinion.issued')?.quantity.value).toBe('8');
  const back = readLedgersXlsx(renderXlsx({ ...parsed.ledgers }));
  expect(back.findings).toEqual([]);
  expect(back.ledgers).toEqual(again.read.ledgers);
});
