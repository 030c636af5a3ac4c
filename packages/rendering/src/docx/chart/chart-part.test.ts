import { expect, test } from 'vitest';
import { checkAnyChart } from '../../chart/fixtures/any-table.js';
import { CHART_TABLES, chartTable, drawn } from '../../chart/fixtures/chart-tables.js';
import { HOSTILE } from '../../tree/fixtures/hostile-texts.js';
import { all, parse, type Element } from '../fixtures/read-package.js';
import { xmlText } from '../../ooxml/xml-text.js';
import { chartParts } from './chart-files.js';
import { chartPart } from './chart-part.js';

const part = (...table: Parameters<typeof chartTable>) => parse(chartPart(drawn(chartTable(...table))));
const val = (element: Element, name: string) => all(element, name)[0]?.attributes['val'];
const points = (element: Element | undefined) =>
  element && all(element, 'c:pt').map(({ attributes, text }) => [attributes['idx'], text]);

test('columns: a series for each column, from the cells of the workbook, gaps as missing points', () => {
  const chart = parse(chartPart(drawn(CHART_TABLES.bar)));
  expect([val(chart, 'c:barDir'), val(chart, 'c:grouping')]).toEqual(['col', 'clustered']);
  const [first, second] = all(chart, 'c:ser');
  expect(all(first!, 'c:f').map(({ text }) => text)).toEqual(['Sheet1!$B$1', 'Sheet1!$A$2:$A$6', 'Sheet1!$B$2:$B$6']);
  expect(points(all(second!, 'c:tx')[0])).toEqual([['0', '行政应诉（件）']]);
  const values = all(second!, 'c:val')[0]!;
  expect(val(values, 'c:ptCount')).toBe('5');
  expect(points(values)).toEqual([
    ['0', '90'],
    ['2', '132'],
    ['3', '153'],
    ['4', '174'],
  ]);
  expect(val(chart, 'c:dispBlanksAs')).toBe('gap');
});

test('lines: the scale of the drawing in HTML', () => {
  const chart = parse(chartPart(drawn(CHART_TABLES.line)));
  expect(all(chart, 'c:lineChart')).toHaveLength(1);
  const axis = all(chart, 'c:valAx')[0]!;
  expect([val(axis, 'c:min'), val(axis, 'c:max'), val(axis, 'c:majorUnit')]).toEqual(['92', '100', '2']);
  expect(all(axis, 'a:t')[0]?.text).toBe('单位：%');
});

test('shares: each part a series of one, on one bar of the whole', () => {
  const chart = parse(chartPart(drawn(CHART_TABLES.share)));
  expect([val(chart, 'c:barDir'), val(chart, 'c:grouping'), val(chart, 'c:overlap')]).toEqual([
    'bar',
    'percentStacked',
    '100',
  ]);
  const series = all(chart, 'c:ser');
  expect(series.map((each) => all(each, 'c:tx')[0]?.text)).toEqual(
    ['新增', '取消', '要素变更', '下放', '承接'].map((name, index) => `Sheet1!$A$${String(index + 2)}${name}`),
  );
  const ratios = series.map((each) => Number(points(all(each, 'c:val')[0])![0]![1]));
  expect(ratios.reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(1, 9);
});

test('has no title of its own, a key for several series only, and Chinese type', () => {
  const one = part('bar', '标题', ['年度', '件数'], ['甲', '1件']);
  expect(val(one, 'c:autoTitleDeleted')).toBe('1');
  expect(all(one, 'c:legend')).toEqual([]);
  expect(all(parse(chartPart(drawn(CHART_TABLES.bar))), 'c:legend')).toHaveLength(1);
  expect(val(one, 'c:lang')).toBe('zh-CN');
  expect(all(one, 'a:ea').every(({ attributes }) => attributes['typeface'] === '黑体')).toBe(true);
});

test('figures that are too long to stand side by side run upward', () => {
  const turned = (count: number) =>
    all(
      all(
        part('bar', '', ['区', '数'], ...Array.from({ length: count }, (_, at) => [String(at), '12345'])),
        'c:dLbls',
      )[0]!,
      'a:bodyPr',
    )[0]?.attributes['rot'];
  expect([turned(5), turned(30)]).toEqual(['0', '-5400000']);
});

test('says where its workbook is', () => {
  const [drawing, workbook] = chartParts({ number: 1, data: drawn(CHART_TABLES.bar) });
  const [data] = all(parse(chartPart(drawn(CHART_TABLES.bar))), 'c:externalData');
  expect(workbook?.link).toMatchObject({ from: drawing?.name, id: data?.attributes['r:id'] });
});

test('any table gives a well-formed part', () => {
  const charts = checkAnyChart(300, (data) => {
    expect(all(parse(chartPart(data)), 'c:ser').length).toBeGreaterThan(0);
  });
  expect(charts).toBeGreaterThan(60);
});

test.each(HOSTILE.filter((text) => text.trim() !== ''))('shows %j as text', (text) => {
  const chart = part('bar', '', ['年度', '件数'], [text, '1件']);
  const shown = parse(`<t>${xmlText(text.replace(/\s+/g, ' ').trim())}</t>`).text;
  expect(points(all(chart, 'c:cat')[0])).toEqual([['0', shown]]);
});
