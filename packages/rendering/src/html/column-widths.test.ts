import { text, type Table } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { columnWidths } from './column-widths.js';

function table(rows: readonly string[][], landscape = false): Table {
  return {
    type: 'table',
    headerRows: 1,
    landscape,
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
    })),
  };
}

const LONG = '全'.repeat(200);

describe('columnWidths', () => {
  it('takes the longest text of each column, and room for at least a number', () => {
    expect(
      columnWidths(
        table([
          ['类别', '数量', ''],
          ['行政执法案件', '148件', ''],
        ]),
      ),
    ).toEqual([7, 3.5, 3]);
  });

  it('lets long texts wrap before short ones, to fit the page', () => {
    const widths = columnWidths(table([['事项名称', '12', LONG, LONG]]));
    expect(widths.slice(0, 2)).toEqual([5, 3]);
    expect(widths[2]).toBe(widths[3]);
    expect(widths.reduce((a, b) => a + b)).toBeLessThanOrEqual(36.9);
  });

  it('has more room on a turned page', () => {
    expect(columnWidths(table([[LONG, LONG]], true))[0]).toBeGreaterThan(columnWidths(table([[LONG, LONG]]))[0]!);
  });

  it('knows rows of different length and tables without any', () => {
    expect(columnWidths(table([['一'], ['一', '二']]))).toEqual([3, 3]);
    expect(columnWidths(table([]))).toEqual([]);
  });
});
