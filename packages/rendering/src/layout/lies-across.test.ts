import { type Table, text } from '@fazhi/core';
import { expect, test } from 'vitest';
import { liesAcross } from './lies-across.js';

function table(columns: number, landscape?: boolean): Table {
  const cells = Array.from({ length: columns }, () => ({ type: 'tableCell' as const, children: [text('审查意见')] }));
  return { type: 'table', headerRows: 1, landscape, children: [{ type: 'tableRow', children: cells }] };
}

// 36.86 characters of 12 points stand side by side on an upright page of 156 mm; each column asks for 4.7.
test('a table of an annex does when its columns ask for more than an upright page has', () => {
  expect(liesAcross(table(7), true)).toBe(false);
  expect(liesAcross(table(8), true)).toBe(true);
});

test('a table of the text never does of itself', () => {
  expect(liesAcross(table(8), false)).toBe(false);
});

test('what the table says is kept', () => {
  expect(liesAcross(table(8, false), true)).toBe(false);
  expect(liesAcross(table(1, true), false)).toBe(true);
  expect(liesAcross(table(1, true), true)).toBe(true);
});
