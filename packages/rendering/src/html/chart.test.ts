import { type Block, plainText, type Report } from '@fazhi/core';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { CHART_TABLES, chartTable } from '../chart/fixtures/chart-tables.js';
import { renderHtml } from './render-html.js';

function page(...children: Block[]): string {
  const meta = { kind: 'annualReport', title: '报告', origin: 'drafted' } as const;
  const report: Report = { type: 'report', meta, facts: [], relations: [], children };
  return renderHtml(report);
}

test('a chart stands above its table, in one figure', () => {
  const html = page(CHART_TABLES.bar);
  const figure =
    /<figure class="chart" data-chart="bar">\n<div class="drawing"[^>]*><svg.*<\/svg><\/div>\n(?<table>.*)\n<\/figure>/s.exec(
      html,
    );
  const table = figure?.groups?.['table'];
  expect(table).toMatch(/^<div class="table"[^>]*><table /);
  for (const cell of CHART_TABLES.bar.children.flatMap((row) => row.children.map(plainText))) {
    expect(table).toContain(`>${cell}</t`);
  }
  const errors: string[] = [];
  parseFragment(figure![0], { onParseError: ({ code }) => errors.push(code) });
  expect(errors).toEqual([]);
});

test('every id of a page is its own, and those of equal pages are equal', () => {
  const html = page(CHART_TABLES.bar, CHART_TABLES.share, CHART_TABLES.bar);
  const ids = [...html.matchAll(/ id="(chart[^"]*)"/g)].map(([, id]) => id!);
  expect(ids).toContain('chart3-title');
  expect(new Set(ids).size).toBe(ids.length);
  expect(page(CHART_TABLES.bar, CHART_TABLES.share, CHART_TABLES.bar)).toBe(html);
});

test('a table of which nothing can be drawn is printed alone', () => {
  const html = page(chartTable('bar', '', ['年度', '件数'], ['2022年', '—']));
  expect(html).not.toContain('<figure');
  expect(html).toContain('<div class="table" ');
});

test('a chart of a wide table stands on its turned page', () => {
  expect(page({ ...CHART_TABLES.line, landscape: true })).toContain(
    '<figure class="chart landscape" data-chart="line">',
  );
});
