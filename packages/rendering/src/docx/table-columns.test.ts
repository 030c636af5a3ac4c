import { expect, test } from 'vitest';
import { tableColumns } from './table-columns.js';

function widths(asked: readonly number[], total: number): number[] {
  const needs = asked.map((widest) => ({ widest, snug: widest, filling: widest, least: 0, tight: 0 }));
  return tableColumns({ needs, widths: asked }, total).map(({ width }) => width);
}

test('the widths add up to the table', () => {
  for (const asked of [[3], [1, 2, 3], [40, 40, 40, 1], Array.from({ length: 63 }, (_, index) => index + 1)]) {
    expect(widths(asked, 8844).reduce((sum, width) => sum + width, 0)).toBe(8844);
  }
});

test('where there is more room than asked for, all grow alike', () => {
  expect(widths([4, 8], 2400)).toEqual([800, 1600]);
});

test('short columns are centred, long ones stand left', () => {
  const needs = [4, 20].map((widest) => ({ widest, snug: widest, filling: widest, least: 0, tight: 0 }));
  expect(tableColumns({ needs, widths: [4, 20] }, 8844).map(({ align }) => align)).toEqual(['center', 'left']);
});
