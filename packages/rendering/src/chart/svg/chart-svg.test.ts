import type { ChartKind, Table } from '@fazhi/core';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../../tree/fixtures/hostile-texts.js';
import { legible } from '../../tree/legible.js';
import { checkAnyChart } from '../fixtures/any-table.js';
import { CHART_TABLES, chartTable, drawn } from '../fixtures/chart-tables.js';
import { chartSvg } from './chart-svg.js';
import { WIDTH } from './shapes.js';

interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** The elements of a drawing; throws where it is not well-formed. */
function elements(svg: string): SvgElement[] {
  const found: SvgElement[] = [];
  const open: SvgElement[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.fromEntries(Object.values(attributes).map((each) => [each.name, each.value]));
    const element: SvgElement = { name, attributes: plain, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return found;
}

const svgOf = (table: Table) => chartSvg(drawn(table), 'c1');
const texts = (table: Table) =>
  elements(svgOf(table))
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);

describe.each(['bar', 'line', 'share'] as const satisfies readonly ChartKind[])('%s', (kind) => {
  test('is the same to the byte', async () => {
    await expect(`${svgOf(CHART_TABLES[kind])}\n`).toMatchFileSnapshot(`../fixtures/${kind}.svg`);
  });

  test('says in words what it shows', () => {
    const all = elements(svgOf(CHART_TABLES[kind]));
    const { role, 'aria-labelledby': names = '' } = all[0]!.attributes;
    expect(role).toBe('img');
    const named = names.split(' ').map((id) => all.find(({ attributes }) => attributes['id'] === id)?.text);
    expect(named).toEqual([expect.stringContaining(CHART_TABLES[kind].caption!), expect.stringContaining('见下表')]);
  });
});

test('has a figure at every column, or upward where they are crowded', () => {
  expect(texts(CHART_TABLES.bar)).toEqual(expect.arrayContaining(['120', '157', '194', '90', '132', '单位：件']));
  const many = Array.from({ length: 30 }, (_, index) => [`第${String(index)}区`, `${String(900 + index)}件`]);
  const crowded = elements(svgOf(chartTable('bar', '', ['区', '件数'], ...many)));
  const turned = crowded.filter(({ attributes }) => attributes['transform']?.startsWith('rotate(-90'));
  expect(turned.map(({ text }) => text)).toEqual(many.map((_, index) => String(900 + index)));
});

test('has a key for several series only', () => {
  expect(texts(CHART_TABLES.bar)).toContain('行政应诉（件）');
  expect(texts(chartTable('bar', '', ['年度', '件数'], ['甲', '1']))).not.toContain('件数');
});

test('says what is left out', () => {
  expect(texts(CHART_TABLES.line).at(-1)).toBe('注：未绘出“承办”；纵轴不从零起。详见下表。');
  expect(texts(CHART_TABLES.bar).at(-1)).toBe('注：空缺处无确数。详见下表。');
  const years = Array.from({ length: 30 }, (_, index) => [`${String(1993 + index)}年`, String(index)]);
  expect(texts(chartTable('line', '', ['年度', '件数'], ...years)).at(-1)).toMatch(/^注：每\d项标注一个名称/);
  const long = chartTable('bar', '', ['区', '件数'], ['名称'.repeat(60), '1'], ['乙', '2']);
  expect(texts(long).at(-1)).toBe('注：部分名称有省略。详见下表。');
});

test('a gap breaks the line', () => {
  const gap = chartTable('line', '', ['年度', '件数'], ['甲', '1'], ['乙', '约2'], ['丙', '3'], ['丁', '4']);
  const paths = elements(svgOf(gap)).filter(({ name }) => name === 'path');
  expect(paths.map(({ attributes }) => attributes['d']?.match(/[ML]/g)?.join(''))).toEqual(['MML']);
});

test('columns of negative figures hang below zero', () => {
  const boxes = elements(svgOf(chartTable('bar', '', ['甲', '乙'], ['丙', '-3'], ['丁', '2'])))
    .filter(({ name, attributes }) => name === 'rect' && attributes['stroke'] !== undefined)
    .map(({ attributes }) => [Number(attributes['y']), Number(attributes['height'])]);
  const [[hanging], [standing, height]] = boxes as [[number, number], [number, number]];
  expect(hanging).toBeCloseTo(standing + height, 1);
});

test('the parts of a whole fill the width of the bar', () => {
  const widths = elements(svgOf(CHART_TABLES.share))
    .filter(({ name, attributes }) => name === 'rect' && attributes['height'] === '36')
    .map(({ attributes }) => Number(attributes['width']));
  expect(widths).toHaveLength(4);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(WIDTH, 1);
});

test.each(HOSTILE.filter((text) => text.trim().length > 0 && text.length < 12))('shows %j as text', (text) => {
  const all = elements(svgOf(chartTable('bar', text, ['年度', '件数'], [text, '1'], ['乙', '2'])));
  const shown = legible(text.replace(/\s+/g, ' ').trim());
  expect(all.find(({ name }) => name === 'title')?.text).toContain(shown);
});

const PLAIN = ['svg', 'title', 'desc', 'defs', 'pattern', 'g', 'rect', 'line', 'path', 'polygon', 'circle', 'text'];

test('any table gives well-formed drawings without scripts, styles or addresses, within their box', () => {
  const charts = checkAnyChart(300, (data) => {
    const all = elements(chartSvg(data, 'p'));
    const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const attributes = all.flatMap((each) => Object.entries(each.attributes));
    expect(all.filter(({ name }) => !PLAIN.includes(name))).toEqual([]);
    expect(attributes.filter(([name]) => /^(?:on|style$|href$|xlink)/.test(name))).toEqual([]);
    expect(attributes.filter(([, value]) => /NaN|Infinity|undefined/.test(value))).toEqual([]);
    const height = Number(all[0]!.attributes['height']);
    const outside = all.filter(
      ({ name, attributes: { x, y } }) =>
        name === 'text' && (Number(x) < -1 || Number(x) > WIDTH + 1 || !(Number(y) <= height)),
    );
    expect(outside).toEqual([]);
  });
  expect(charts).toBeGreaterThan(60);
});
