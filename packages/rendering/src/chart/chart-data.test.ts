import { type Fact, type Phrasing, quantity, type Table, text } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { chartData } from './chart-data.js';
import { checkAnyChart } from './fixtures/any-table.js';
import { CHART_TABLES, chartTable, drawn, NO_FACTS } from './fixtures/chart-tables.js';

const values = (table: Table) => drawn(table).series.map(({ points }) => points.map((point) => point?.exact ?? 'gap'));

/** A table of one figure under a header, its cell as given. */
function oneCell(children: Phrasing[], header = '件数'): Table {
  const table = chartTable('bar', '', ['年度', header], ['2022年', '']);
  table.children[1]!.children[1]!.children = children;
  return table;
}

test('rows are categories, further columns series named by the last header', () => {
  const table = CHART_TABLES.bar;
  const twoHeaders = { ...table, headerRows: 2, children: [table.children[1]!, ...table.children] };
  for (const data of [drawn(table), drawn(twoHeaders)]) {
    expect(data).toMatchObject({ kind: 'bar', title: '行政复议与行政应诉情况', categoryName: '年度', unit: '件' });
    expect(data.categories).toEqual(['2018年', '2019年', '2020年', '2021年', '2022年']);
    expect(data.series.map(({ name }) => name)).toEqual(['行政复议（件）', '行政应诉（件）']);
  }
});

describe('a figure', () => {
  const fact = (more: Partial<Fact['quantity']>): Fact => ({
    id: 'f',
    label: '',
    quantity: { ...quantity(103, '件'), ...more },
  });
  const mention: Phrasing = { type: 'factMention', fact: 'f', value: '一百零三' };
  const point = (facts: readonly Fact[], children: Phrasing[]) =>
    chartData(oneCell(children), new Map(facts.map((each) => [each.id, each])))?.series[0]?.points[0]?.exact;

  test('is that of the fact the cell mentions', () => {
    expect(point([fact({})], [text(' '), mention])).toBe('103');
  });

  test('is read from the text where there is no such fact', () => {
    expect(point([], [{ ...mention, value: '54件' }])).toBe('54');
    expect(point([], [text('1,234件')])).toBe('1234');
  });

  test.each<[string, Partial<Fact['quantity']>]>([
    ['a limit', { bound: 'gt' }],
    ['a range', { upper: '120' }],
    ['no number', { value: 'NaN' }],
    ['an unknown magnitude', { scale: '亿亿' as never }],
  ])('is not %s', (_, more) => {
    expect(point([fact(more)], [mention])).toBeUndefined();
  });

  test.each(['约300件', '5—15件', '若干', '—', '', 'Infinity件', '件'])('is not read from %j', (cell) => {
    expect(point([], [text(cell)])).toBeUndefined();
  });

  test('is not one of several in a cell', () => {
    expect(point([fact({})], [mention, text('，其中重点5件')])).toBeUndefined();
  });

  test('keeps the decimals it is printed with', () => {
    expect(drawn(oneCell([text('95.0%')])).series[0]?.points[0]).toEqual({ value: 95, exact: '95', label: '95.0' });
  });
});

describe('the unit', () => {
  const unit = (header: string, ...cells: string[]) =>
    drawn(chartTable('bar', '', ['年度', header], ...cells.map((cell, index) => [String(index), cell])));

  test('comes from the cells, or from the header', () => {
    expect(unit('数量', '1件', '2').unit).toBe('件');
    expect(unit('数量（件）', '1', '2').unit).toBe('件');
    expect(unit('数量', '1', '2').unit).toBe('');
  });

  test('has the magnitude that keeps figures short', () => {
    const money = unit('金额', '36.4亿元', '5600万元', '123456元');
    expect(money.unit).toBe('亿元');
    expect(money.series[0]?.points.map((point) => [point?.exact, point?.label])).toEqual([
      ['36.4', '36.4'],
      ['0.56', '0.56'],
      ['0.00123456', '0'],
    ]);
    expect(unit('面积（万亩）', '250000').unit).toBe('万亩');
    expect(unit('件数', '99999件').unit).toBe('件');
    expect(unit('件数', '100000件').unit).toBe('万件');
  });

  test('of another kind has no place on the scale', () => {
    expect(values(chartTable('bar', '', ['年度', '数量'], ['甲', '3件'], ['乙', '4%']))).toEqual([['3', 'gap']]);
    expect(values(chartTable('bar', '', ['年度', '金额（万元）'], ['甲', '320'], ['乙', '2亿元']))).toEqual([
      ['320', 'gap'],
    ]);
    expect(drawn(CHART_TABLES.line)).toMatchObject({ unit: '%', omitted: ['承办'] });
  });
});

describe('a table that cannot be drawn', () => {
  const row = (count: number, width = 1) =>
    Array.from({ length: count }, (_, index) => [String(index), ...Array.from({ length: width }, () => '5件')]);
  test.each<[string, Table]>([
    ['no chart', { ...CHART_TABLES.bar, chart: undefined }],
    ['no rows', { ...CHART_TABLES.bar, children: [] }],
    ['headers only', { ...CHART_TABLES.bar, headerRows: 99 }],
    ['no figures', chartTable('bar', '', ['甲', '乙'], ['丙', '丁'], ['戊', '9999999999999999999999'])],
    ['names only', chartTable('bar', '', ['甲'], ['丙'])],
    ['more columns than fit', chartTable('bar', '', ['甲', '乙'], ...row(31))],
    ['more series than can be told apart', chartTable('line', '', ['甲'], ...row(3, 7))],
    ['thousands of rows', chartTable('line', '', ['甲', '乙'], ...row(5_000))],
    ['figures no scale holds', chartTable('bar', '', ['甲', '乙'], ['丙', '5000万亿元'], ['丁', '5元'])],
    ['a line of one point', chartTable('line', '', ['甲', '乙'], ['丙', '5件'], ['丁', '—'])],
    ['a share that is not known', chartTable('share', '', ['甲', '乙'], ['丙', '5件'], ['丁', '—'])],
    ['a negative share', chartTable('share', '', ['甲', '乙'], ['丙', '5件'], ['丁', '-1件'])],
    ['shares of nothing', chartTable('share', '', ['甲', '乙'], ['丙', '0件'], ['丁', '0件'])],
    ['percentages that are no whole', chartTable('share', '', ['甲', '乙'], ['丙', '60%'], ['丁', '20%'])],
    ['one share', chartTable('share', '', ['甲', '乙'], ['丙', '5件'], ['合 计', '5件'])],
  ])('is printed alone: %s', (_, table) => {
    expect(chartData(table, NO_FACTS)).toBeUndefined();
  });

  test('is not one of zeros, of ragged rows or of percentages that were rounded', () => {
    expect(values(chartTable('bar', '', ['甲', '乙'], ['丙', '0件']))).toEqual([['0']]);
    expect(values(chartTable('bar', '', ['甲'], ['丙'], [], ['丁', '1', '2'], ['戊', '', '3', '注']))).toEqual([
      ['gap', 'gap', '1', 'gap'],
      ['gap', 'gap', '2', '3'],
    ]);
    expect(values(chartTable('share', '', ['甲', '乙'], ['丙', '33.3%'], ['丁', '66.6%']))).toEqual([['33.3', '66.6']]);
  });
});

test('the sum is no share, and only the first series is drawn', () => {
  const table = chartTable(
    'share',
    '',
    ['项目', '数量', '上年'],
    ['新增', '3项', '4项'],
    ['取消', '5项', '6项'],
    ['合　计', '8项', '10项'],
  );
  expect(drawn(table)).toMatchObject({ categories: ['新增', '取消'], omitted: ['上年'] });
  expect(values(table)).toEqual([['3', '5']]);
});

test('any table gives a chart that can be drawn, or none', () => {
  const charts = checkAnyChart(500, (data) => {
    for (const { points, printed } of data.series) {
      expect([points.length, printed.length]).toEqual([data.categories.length, data.categories.length]);
      expect(points.some((point) => point !== undefined && Number.isFinite(point.value))).toBe(true);
    }
  });
  expect(charts).toBeGreaterThan(100);
});
