import { type Table, text } from '@fazhi/core';
import { expect, test } from 'vitest';
import { tableLayouts } from './table-layout.js';

function table(cells: readonly string[], rows = 1, landscape?: boolean): Table {
  const row = {
    type: 'tableRow' as const,
    children: cells.map((value) => ({ type: 'tableCell' as const, children: [text(value)] })),
  };
  return { type: 'table', headerRows: 1, landscape, children: Array.from({ length: rows }, () => row) };
}

function across(of: Table, inAnnex: boolean): boolean {
  return tableLayouts()(of, inAnnex).across;
}

const NUMBERS = Array.from({ length: 8 }, () => '1234567.89');

// 36.86 characters of 12 points stand side by side on an upright page of 156 mm, 53.15 on a turned one.
test('a table whose numbers would be broken upright lies across, in the text and in an annex', () => {
  expect(across(table(NUMBERS.slice(0, 5)), false)).toBe(false);
  expect(across(table(NUMBERS), false)).toBe(true);
  expect(across(table(NUMBERS), true)).toBe(true);
});

const PROSE = ['市工业和信息化局权责清单事项', '变更要素的权责事项名称', '中华人民共和国行政处罚法修订', '取消'];

// Dates and short words leave the prose so little room upright that each row takes six lines, and two across.
const ADJUSTMENT = [
  '12',
  '市工业和信息化局（市无线电管理局）权责清单',
  '变更要素',
  '变更要素的权责事项',
  '变更后的权责事项',
  '《中华人民共和国无线电管理条例》',
  '2020年7月13日',
];

test('prose wraps upright, unless an annex would be much longer than a page for it', () => {
  expect(across(table(PROSE), false)).toBe(false);
  expect(across(table(ADJUSTMENT, 54), false)).toBe(false);
  expect(across(table(ADJUSTMENT, 3), true)).toBe(false);
  expect(across(table(ADJUSTMENT, 54), true)).toBe(true);
});

test('what the table says is kept', () => {
  expect(across(table(NUMBERS, 1, false), true)).toBe(false);
  expect(across(table(['办结'], 1, true), false)).toBe(true);
});
