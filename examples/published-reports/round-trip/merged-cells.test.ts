import { plainText, type Report, visit } from '@fazhi/core';
import { readReportDocx, readReportHtml } from '@fazhi/reading';
import { renderHtml, renderMarkdown, renderPlainText } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import { describe, expect, test } from 'vitest';

const PAGE = `<h1>某县司法局2024年法治政府建设情况报告</h1><p>一、情况</p><table>
<thead><tr><th rowspan="2">执法单位<th colspan="2">行政处罚<th colspan="2">行政强制
<tr><th>件数<th>金额<th>件数<th>期限</thead>
<tbody><tr><td rowspan="2">甲局<td>3件<td>5万元<td>1件<td>10日
<tr><td>4件<td>6万元<td colspan="2">无</tbody></table>`;

/** Each cell with what it takes. */
function cells(report: Report): string[][] {
  const rows: string[][] = [];
  visit(report, (node) => {
    if (node.type !== 'tableRow') return;
    rows.push(
      node.children.map((cell) => {
        const span = [cell.columnSpan ?? 1, cell.rowSpan ?? 1].join('x');
        return plainText(cell) + (span === '1x1' ? '' : ` ${span}`);
      }),
    );
  });
  return rows;
}

const MERGED = [
  ['执法单位 1x2', '行政处罚 2x1', '行政处罚', '行政强制 2x1', '行政强制'],
  ['执法单位', '件数', '金额', '件数', '期限'],
  ['甲局 1x2', '3件', '5万元', '1件', '10日'],
  ['甲局', '4件', '6万元', '无 2x1', '无'],
];

describe('merged cells', () => {
  const report = readReportHtml(PAGE);

  test('are read from a page', () => {
    expect(cells(report)).toEqual(MERGED);
  });

  test('name the figures below them', () => {
    expect(report.facts.map(({ label, quantity }) => label + quantity.raw)).toEqual([
      '甲局行政处罚件数3件',
      '甲局行政处罚金额5万元',
      '甲局行政强制件数1件',
      '甲局行政强制期限10日',
      '甲局行政处罚件数4件',
      '甲局行政处罚金额6万元',
    ]);
  });

  test('are written to a page and read back', () => {
    const page = renderHtml(report);
    expect(page).toContain('<th scope="colgroup" colspan="2">行政处罚</th>');
    expect(page.match(/执法单位/g)).toHaveLength(1);
    expect(cells(readReportHtml(page, { embedded: false }))).toEqual(MERGED);
  });

  test('are written to DOCX and read back, with the data and without', async () => {
    const file = await renderDocx(report);
    expect(cells(await readReportDocx(file))).toEqual(MERGED);
    expect(cells(await readReportDocx(file, { embedded: false }))).toEqual(MERGED);
  });

  test('are said in every place in Markdown and plain text', () => {
    expect(renderMarkdown(report)).toContain('| 执法单位 | 行政处罚 | 行政处罚 | 行政强制 | 行政强制 |');
    expect(renderPlainText(report)).toContain('甲局');
  });
});
