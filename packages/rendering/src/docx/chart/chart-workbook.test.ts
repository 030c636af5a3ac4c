import { expect, test } from 'vitest';
import { CHART_TABLES, chartTable, drawn } from '../../chart/fixtures/chart-tables.js';
import { all, parse, parts } from '../fixtures/read-package.js';
import { chartWorkbook } from './chart-workbook.js';

/** Cells of the sheet by reference: their type, formula and content. */
function cells(bytes: Uint8Array): Record<string, string> {
  const sheet = parse(parts(bytes)['xl/worksheets/sheet1.xml']!);
  return Object.fromEntries(
    all(sheet, 'c').map((cell) => {
      const [formula] = all(cell, 'f');
      const content = all(cell, cell.attributes['t'] === 'inlineStr' ? 't' : 'v')[0]!.text;
      return [cell.attributes['r']!, formula === undefined ? content : `=${formula.text}`];
    }),
  );
}

test('has names as texts and figures as exact numbers, and nothing in the cell of a gap', () => {
  const found = cells(chartWorkbook(drawn(CHART_TABLES.bar)));
  expect(found).toMatchObject({
    A1: '年度',
    B1: '行政复议（件）',
    C1: '行政应诉（件）',
    A3: '2019年',
    B3: '157',
    C4: '132',
  });
  expect(found).not.toHaveProperty('C3');
  const money = chartTable('bar', '', ['年度', '金额'], ['甲', '36.4亿元'], ['乙', '123456元']);
  expect(cells(chartWorkbook(drawn(money)))).toMatchObject({ B2: '36.4', B3: '0.00123456' });
});

test('of shares has the percentages as formulas', () => {
  expect(cells(chartWorkbook(drawn(CHART_TABLES.share)))).toMatchObject({
    B4: '35',
    C1: '占比',
    C4: '=B4/SUM(B$2:B$6)',
  });
});

test('a name is a text, whatever it looks like', () => {
  const table = chartTable('bar', '', ['年度', '件数'], ['=1+1', '1'], ['_x000D_', '2'], ['<c>', '3']);
  const found = cells(chartWorkbook(drawn(table)));
  expect([found['A2'], found['A3'], found['A4']]).toEqual(['=1+1', '_x005F_x000D_', '<c>']);
});

test('equal charts have equal bytes', () => {
  expect(chartWorkbook(drawn(CHART_TABLES.line))).toEqual(chartWorkbook(drawn(CHART_TABLES.line)));
});
