import { type Block, paragraph, type Report } from '@fazhi/core';
import { expect, test } from 'vitest';
import { CHART_TABLES } from '../chart/fixtures/chart-tables.js';
import { GBT9704 } from '../layout/gbt9704.js';
import { printed } from './fixtures/chromium.js';
import { renderHtml } from './render-html.js';

const { margins, typeArea, grid } = GBT9704;
const SENTENCE = '全局坚持把法治建设融入各项工作之中，严格规范公正文明执法，健全依法决策机制，完善权责清单制度。';

function page(...children: Block[]): string {
  const meta = { kind: 'annualReport', title: '报告', origin: 'drafted' } as const;
  const report: Report = { type: 'report', meta, facts: [], relations: [], children };
  return renderHtml(report);
}

test('charts in print keep to the type area and do not shrink the page', async () => {
  const { bar, line, share } = CHART_TABLES;
  await printed(page(paragraph(SENTENCE.repeat(20)), bar, line, share), (pages) => {
    const lines = pages.flatMap((each) => each.lines);
    const full = lines.filter(({ text }) => text.length === grid.charactersPerLine.count);
    expect(full.length).toBeGreaterThan(20);
    for (const { left, right } of full) expect(Math.abs(right - left - typeArea.width.mm)).toBeLessThan(0.6);
    expect(lines.some(({ text }) => text.startsWith('单位：件'))).toBe(true);
    for (const { left, right } of lines) {
      expect(left).toBeGreaterThan(margins.binding.mm - 0.5);
      expect(right).toBeLessThan(margins.binding.mm + typeArea.width.mm + 6);
    }
    return Promise.resolve();
  });
});

test('a chart stands on one page with the head of its table', async () => {
  const { bar } = CHART_TABLES;
  // Lines enough that the chart no longer fits under them.
  await printed(page(paragraph(SENTENCE.repeat(9)), bar), (pages) => {
    const on = (words: string) => pages.findIndex(({ lines }) => lines.some(({ text }) => text.includes(words)));
    const places = ['单位：件', '2018年', '空缺处无确数', bar.caption!, '行政复议（件）'].map(on);
    // The second page.
    expect([...new Set(places)]).toEqual([1]);
    return Promise.resolve();
  });
});
