import { type Annex, type Report, type Table, text } from '@fazhi/core';
import { DOCX_STYLES } from '@fazhi/core/carried-marks';
import { expect, test } from 'vitest';
import { CHART_TABLES, chartTable, drawn } from './chart/fixtures/chart-tables.js';
import { chartPart } from './docx/chart/chart-part.js';
import { all, parse, parts } from './docx/fixtures/read-package.js';
import { renderDocx } from './docx/render-docx.js';
import { renderHtml } from './html/render-html.js';
import { tableRoom } from './layout/column-widths.js';
import { type TableLayout, tableLayouts } from './layout/table-layout.js';

/** Faults once met on printed pages, each by the name it was filed under. */

function report(...children: Report['children']): Report {
  const meta = { kind: 'annualReport', title: '报告', origin: 'drafted' } as const;
  return { type: 'report', meta, facts: [], relations: [], children };
}

function table(...rows: readonly (readonly string[])[]): Table {
  const children = rows.map((cells) => ({
    type: 'tableRow' as const,
    children: cells.map((value) => ({ type: 'tableCell' as const, children: [text(value)] })),
  }));
  return { type: 'table', headerRows: 1, children };
}

const layout = (...rows: readonly (readonly string[])[]): TableLayout => tableLayouts()(table(...rows), true);

test('E-chart-label: every share of a drawing has its percentage, none its name, alike in a file and on a page', () => {
  const shares = chartTable(
    'share',
    '构成',
    ['项目', '数量'],
    ['新增', '12项'],
    ['变更要素的事项', '35项'],
    ['取消', '7项'],
  );
  const chart = parse(chartPart(drawn(shares)));
  expect(all(chart, 'c:showCatName').map(({ attributes }) => attributes['val'])).not.toContain('1');
  const labels = all(chart, 'c:dLbls').map((each) => [
    all(each, 'c:numFmt')[0]?.attributes['formatCode'],
    all(each, 'c:showVal')[0]?.attributes['val'],
  ]);
  expect(labels).toEqual([
    ['0.0%', '1'],
    ['0.0%', '1'],
    ['0.0%', '1'],
  ]);
  const page = renderHtml(report(shares));
  for (const label of ['22.2%', '64.8%', '13.0%']) expect(page).toContain(`>${label}</text>`);
});

test('E-chart-phone: a drawing is as wide as its screen, and no wider than drawn', () => {
  const page = renderHtml(report(CHART_TABLES.share));
  const [drawing] = /<svg[^>]*>/.exec(page)!;
  expect(drawing).toMatch(/ viewBox="/);
  expect(page).toMatch(/\.drawing > svg \{[^}]*\bwidth: 100%; max-width: [\d.]+pt; height: auto/);
});

test('E-title-phone: a title is broken beside its year, and nowhere else', () => {
  const words = '市工业和信息化局2020年法治政府建设年度报告';
  const page = renderHtml(report({ type: 'title', children: [text(words)] }));
  expect(/<h1>.*<\/h1>/.exec(page)![0].replace(/<\/?h1[^>]*>/g, '')).toBe(
    '<span class="line">市工业和信息化局<wbr>2020年</span><span class="line">法治政府建设年度报告</span>',
  );
  expect(page).toMatch(/@media \(max-width: 30em\) \{ \.line \{[^}]*word-break: keep-all/);
});

test('E-annex-label: the digits of 附件1 are in 黑体 as its words are', async () => {
  const annex: Annex = {
    type: 'annex',
    label: '附件1',
    children: [
      { type: 'title', children: [text('统计表')] },
      { type: 'paragraph', children: [text('无。')] },
    ],
  };
  const styles = parse(parts(await renderDocx(report(annex)))['word/styles.xml']!);
  const style = all(styles, 'w:style').find((each) => each.attributes['w:styleId'] === DOCX_STYLES.annexLabel.id);
  const { 'w:ascii': latin, 'w:hAnsi': other, 'w:eastAsia': chinese } = all(style!, 'w:rFonts')[0]!.attributes;
  expect([latin, other, chinese]).toEqual(['黑体', '黑体', '黑体']);
});

/** Width of digits, in characters, in the widest typeface met where Times New Roman is missing. */
const WIDE_DIGIT = 0.636;

/** Room that a text takes in such a typeface, with the gaps of word processors, in characters. */
function shown(value: string): number {
  const digits = value.match(/\d/g)?.length ?? 0;
  const gaps = value.match(/\d(?=[年月日号])|[年月](?=\d)/g)?.length ?? 0;
  return value.length - digits + digits * WIDE_DIGIT + gaps / 4;
}

test.each<[string, string[], string[]]>([
  ['a date', ['序号', '清单名称', '公布日期'], ['12', '市工业和信息化局（市无线电管理局）权责清单', '2020年12月29日']],
  [
    'a document number of three digits',
    ['序号', '意见书编号', '事项类型', '出具日期', '结论', '采纳情况'],
    ['100', '法意〔2020〕100号', '行政规范性文件', '2020年12月29日', '合法', '采纳'],
  ],
])('E-dates: %s stays whole where Times New Roman is missing', (_, head, cells) => {
  const { across, widths } = layout(head, cells);
  const sum = widths.reduce((total, width) => total + width, 0);
  expect([across, sum <= tableRoom(false)]).toEqual([false, true]);
  for (const [index, cell] of cells.entries())
    if (/\d/.test(cell)) expect(widths[index]).toBeGreaterThan(shown(cell) + (2 * 2.4 + 0.5) / 12);
});

test('E-many: a table of 24 columns of figures lies across the page', () => {
  const { across, widths } = layout(
    Array.from({ length: 24 }, (_, index) => `第${String(index + 1)}项`),
    Array.from({ length: 24 }, () => '1234567.89'),
  );
  expect([across, widths.length]).toEqual([true, 24]);
});
