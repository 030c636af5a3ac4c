import { annotateWorkbook, readLedgersXlsx, readWorkbook } from '@fazhi/reading/xlsx';
import { renderXlsx } from '@fazhi/rendering/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

const FILE = renderXlsx({
  legalAdviser: {
    opinions: [
      { id: '1', opinionNo: '1', issuedOn: '2024年5月' },
      { id: '2', opinionNo: '2', issuedOn: '2024-05-21' },
    ],
  },
  majorDecision: { threeMajors: [{ id: 'm1', kind: 'decision', title: '年度工作计划' }] },
});
const { findings } = readLedgersXlsx(FILE);
const annotated = annotateWorkbook(FILE, findings);

test('parts that are not concerned stay as they are, and nothing is read otherwise', () => {
  const [before, after] = [unzipSync(FILE), unzipSync(annotated)];
  const changed = Object.keys(before).filter((name) => Buffer.compare(before[name]!, after[name]!) !== 0);
  const sheet = changed.filter((name) => name.startsWith('xl/worksheets/'));
  expect(sheet).toHaveLength(1);
  expect(changed.sort()).toEqual(
    ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', ...sheet].sort(),
  );
  expect(readLedgersXlsx(annotated)).toMatchObject({ ledgers: readLedgersXlsx(FILE).ledgers, findings });
});

test('each finding is a comment, and a line of the overview', () => {
  const files = unzipSync(annotated);
  const comments = Object.keys(files).filter((name) => name.startsWith('xl/comments'));
  expect(comments.map((name) => strFromU8(files[name]!)).join('')).toContain(findings[0]!.message.zh);
  const overview = readWorkbook(annotated).sheets.find(({ name }) => name === '核对结果');
  expect(overview?.cells.slice(4).map(({ text }) => text)).toEqual(
    findings.flatMap(({ sheet, address, header, message }) => [sheet, address, header, message.zh]),
  );
});

test('a file annotated again has one overview', () => {
  const again = annotateWorkbook(annotated, findings);
  expect(readWorkbook(again)).toEqual(readWorkbook(annotated));
  expect(Object.keys(unzipSync(again))).toEqual(Object.keys(unzipSync(annotated)));
});

test('what is no workbook is refused', () => {
  expect(() => annotateWorkbook(new Uint8Array(0), [])).toThrow('空');
});
