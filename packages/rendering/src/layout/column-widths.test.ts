import { expect, test } from 'vitest';
import { columnWidths } from './column-widths.js';

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

test('each column has room for its widest text, and at least for a number', () => {
  expect(columnWidths([6, 2.5, 0], 36)).toEqual([6.7, 3.2, 2.7]);
});

test('where room lacks, wide columns give way and narrow ones keep what they need', () => {
  const widths = columnWidths([4, 1, 200, 200], 36);
  expect(widths.slice(0, 2)).toEqual([4.7, 2.7]);
  expect(widths[2]).toBe(widths[3]);
  expect(sum(widths)).toBeCloseTo(36, 9);
});

test('no column is wider than what can be read, whatever the room', () => {
  expect(columnWidths([500], 60)).toEqual([24.7]);
});

test('a table without columns has no widths', () => {
  expect(columnWidths([], 36)).toEqual([]);
});

test('even 63 columns fit', () => {
  expect(
    sum(
      columnWidths(
        Array.from({ length: 63 }, (_, index) => index),
        36,
      ),
    ),
  ).toBeLessThanOrEqual(36.000001);
});
