import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnNeeds, columnWidths, type ColumnNeed, keepsWhole, rowLines } from './column-widths.js';

const ROOM = 36;
/** Margins of 2.4 points on both sides and a line of half a point, in type of 12. */
const BESIDE = 5.3 / 12;

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

function whole(width: number): ColumnNeed {
  return { widest: width, snug: width, filling: width, least: width, tight: width };
}

function prose(width: number): ColumnNeed {
  return { widest: width, snug: width, filling: width, least: 2, tight: 2 };
}

test('a date, a number with its unit and a document number are to stay whole, prose is not', () => {
  const [date, number, document, words] = columnNeeds(
    [['2020年12月29日', '1234567.89万元', '法意〔2020〕100号', '市工业和信息化局（市无线电管理局）权责清单']],
    0,
  );
  expect(date!.least).toBeCloseTo(date!.widest, 9);
  expect(number!.least).toBeGreaterThan(6);
  expect(document!.least).toBeGreaterThan(7);
  expect(words!.least).toBe(0);
});

test('each column has room for its widest text, and at least for two characters', () => {
  expect(columnWidths([whole(6), whole(2.5), prose(0)], ROOM)).toEqual([6 + BESIDE, 2.5 + BESIDE, 2 + BESIDE]);
});

test('where room lacks, prose gives way and what must stay whole keeps what it needs', () => {
  const widths = columnWidths([whole(9), whole(1), prose(100), prose(200)], ROOM);
  expect(widths.slice(0, 2)).toEqual([9 + BESIDE, 2 + BESIDE]);
  expect((widths[3]! - BESIDE) / (widths[2]! - BESIDE)).toBeCloseTo(2, 9);
  expect(sum(widths)).toBeCloseTo(ROOM, 2);
});

test('no column is wider than what can be read, whatever the room', () => {
  expect(columnWidths([prose(500)], 60)).toEqual([24 + BESIDE]);
});

test('a table without columns has no widths', () => {
  expect(columnWidths([], ROOM)).toEqual([]);
});

test('where there is no room for wider typefaces, Chinese words still stay whole', () => {
  const header = ['事项', ...Array.from({ length: 13 }, (_, index) => `第${String(index + 1)}项`)];
  const [first] = columnWidths(columnNeeds([header], 1), 53);
  expect(first).toBeGreaterThanOrEqual(2 + BESIDE);
});

test('headers take two lines before the rows below them do', () => {
  const rows = [
    ['事项', ...Array.from({ length: 10 }, () => '上半年合计数')],
    ...Array.from({ length: 9 }, () => ['对企业落实责任情况的检查', ...Array.from({ length: 10 }, () => '12')]),
  ];
  const widths = columnWidths(columnNeeds(rows, 1), 50);
  expect(rows.map((row) => rowLines(row, widths))).toEqual([2, ...Array.from({ length: 9 }, () => 1)]);
});

test('a row takes the lines of its longest cell', () => {
  expect(rowLines(['办结', '市工业和信息化局权责清单'], [4.7, 6.7])).toBe(2);
});

test('widths never exceed the room, and whatever can stay whole does', () => {
  const need = fc.record({
    widest: fc.double({ min: 0, max: 100, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(need, { maxLength: 63 }), (drawn) => {
      const needs = drawn.map(({ widest, share }) => ({
        widest,
        snug: widest,
        filling: widest,
        least: widest * share,
        tight: widest * share,
      }));
      const widths = columnWidths(needs, ROOM);
      expect(sum(widths)).toBeLessThanOrEqual(ROOM + 1e-6);
      if (!keepsWhole(needs, ROOM)) return;
      for (const [index, width] of widths.entries())
        expect(width).toBeGreaterThanOrEqual(Math.min(needs[index]!.least, 12));
    }),
  );
});
