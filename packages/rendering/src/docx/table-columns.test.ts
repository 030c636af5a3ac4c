import { expect, test } from 'vitest';
import { tableColumns } from './table-columns.js';

const CHARACTER = 240;

function widths(widest: readonly number[], total: number): number[] {
  return tableColumns(widest, total, CHARACTER).map(({ width }) => width);
}

test('the widths add up to the table', () => {
  for (const widest of [[3], [1, 2, 3], [40, 40, 40, 1], Array.from({ length: 63 }, (_, index) => index)]) {
    expect(widths(widest, 8844).reduce((sum, width) => sum + width, 0)).toBe(8844);
  }
});

test('where room lacks, wide columns give way and narrow ones keep what they need', () => {
  const [wide, narrow] = widths([40, 4, 4, 4, 4, 4], 8844);
  expect(narrow).toBeGreaterThanOrEqual(4 * CHARACTER);
  expect(wide).toBeLessThan(24 * CHARACTER);
});

test('short columns are centred, long ones stand left', () => {
  expect(tableColumns([4, 20], 8844, CHARACTER).map(({ align }) => align)).toEqual(['center', 'left']);
});
