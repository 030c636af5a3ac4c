import { expect, test } from 'vitest';
import { chartDescription } from './chart-description.js';
import { CHART_TABLES, chartTable, drawn } from './fixtures/chart-tables.js';

const text = (table: Parameters<typeof drawn>[0]) => chartDescription(drawn(table)).text;

test('says kind, title, unit and every figure', () => {
  expect(chartDescription(drawn(CHART_TABLES.bar))).toEqual({
    name: '柱形图：行政复议与行政应诉情况',
    text: '柱形图：行政复议与行政应诉情况（单位：件）。全部数据见下表。行政复议（件）：2018年120件，2019年157件，2020年194件，2021年231件，2022年268件。行政应诉（件）：2018年90件，2019年（未绘出）—，2020年132件，2021年153件，2022年174件。',
  });
});

test('says what is not drawn', () => {
  expect(text(CHART_TABLES.line)).toContain('。未绘出：承办。');
});

test('says shares in percent too, once', () => {
  expect(text(CHART_TABLES.share)).toContain('。新增12项（21.1%），取消9项（15.8%），要素变更35项（61.4%）');
  const percent = chartTable('share', '', ['甲', '乙'], ['丙', '40%'], ['丁', '60%']);
  expect(text(percent)).toBe('占比图（单位：%）。全部数据见下表。丙40%，丁60%。');
});

test('tells a long series by its ends and extremes', () => {
  const years = Array.from({ length: 20 }, (_, index) => [`${String(2000 + index)}年`, String((index * 7) % 20)]);
  expect(text(chartTable('line', '二十年', ['年度', '件数（件）'], ...years))).toBe(
    '折线图：二十年（单位：件）。全部数据见下表。件数（件）：共20项，起：2000年0件，止：2019年13件，最高：2017年19件，最低：2000年0件。',
  );
});

test('is never long, whatever the names', () => {
  const long = '很长的名称𠮷'.repeat(500);
  const { name, text: words } = chartDescription(drawn(chartTable('bar', long, ['甲', long, long], [long, '1', '2'])));
  expect([...name].length).toBeLessThanOrEqual(50);
  expect([...words].length).toBeLessThanOrEqual(800);
  expect(words).not.toMatch(/\p{Surrogate}/u);
});
