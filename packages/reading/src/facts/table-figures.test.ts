import { evaluateRelation, type Report } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { readReportHtml } from '../html/read-report-html.js';

const row = (cells: string, tag = 'td'): string =>
  `<tr>${cells
    .split('|')
    .map((cell) => `<${tag}>${cell}</${tag}>`)
    .join('')}</tr>`;
const read = (head: string, rows: readonly string[], before = ''): Report =>
  readReportHtml(
    `<h1>某局2024年法治政府建设情况报告</h1><p>一、情况</p><p>全年情况见下表。</p>${before}<table><thead>${row(head, 'th')}</thead>${rows.map((cells) => row(cells)).join('')}</table>`,
  );
const figures = ({ facts }: Report): string[] =>
  facts.map(
    ({ label, quantity, period }) =>
      `${label} ${quantity.value}${quantity.unit}${period === undefined ? '' : ` ${period.from}`}`,
  );
const verdicts = (report: Report): string[] =>
  report.relations.map((relation) => {
    const outcome = evaluateRelation(relation, (id) => report.facts.find((fact) => fact.id === id));
    return `${outcome.explanation.zh} ${outcome.verdict}`;
  });

describe('a bare number is counted in the unit of its heads', () => {
  it.each<[string, string, string[], string, string[]]>([
    ['of its column', '事项|数量（件）', ['行政处罚|12'], '', ['行政处罚数量 12件']],
    [
      'of its row',
      '事项|2023年|2024年',
      ['行政处罚（件）|8|12'],
      '',
      ['行政处罚2023年 8件 2023-01-01', '行政处罚2024年 12件 2024-01-01'],
    ],
    ['above the table', '事项|行政处罚', ['市局|1,234'], '<p>单位：件</p>', ['市局行政处罚 1234件']],
    ['rates apart', '事项|受理（件）|办结率', ['复议|12|98.5'], '<p>单位：件</p>', ['复议受理 12件']],
    ['after a number of the row', '序号|事项|数量（件）', ['1|复议|12'], '', ['复议数量 12件']],
    ['with its own scale', '项目|金额（万元）', ['罚款|3.5'], '', ['罚款金额 3.5元']],
    ['no unit, no figure', '事项|数量', ['行政处罚|12'], '', []],
    ['what numbers rows', '序号|名称', ['1|甲'], '<p>单位：件</p>', []],
    ['not in a word that is no unit', '事项|数量（略）', ['行政处罚|12'], '', []],
  ])('%s', (_, head, rows, before, expected) => {
    expect(figures(read(head, rows, before))).toEqual(expected);
  });
});

describe('合计 and 小计 are sums', () => {
  it.each<[string, string, string[], string[]]>([
    ['below', '事项|数量（件）', ['甲|1', '乙|2', '合计|3'], ['1+2=3 ✓ holds']],
    ['along rows that do not bear it out', '事项|受理（件）|办结（件）|合计（件）', ['甲|5|3|5', '乙|6|4|6'], []],
    [
      'along rows, one of them wrong',
      '事项|许可（件）|处罚（件）|合计（件）',
      ['甲|1|2|3', '乙|3|4|7', '丙|5|6|12'],
      ['1+2=3 ✓ holds', '3+4=7 ✓ holds', '5+6=11，文中为12 ✗ fails'],
    ],
    ['below and wrong', '事项|数量（件）', ['甲|1', '乙|2', '合 计|4'], ['1+2=3，文中为4 ✗ fails']],
    ['above', '事项|数量（件）', ['总计|3', '甲|1', '乙|2'], ['1+2=3 ✓ holds']],
    ['with empty cells', '事项|数量（件）', ['甲|1', '乙|—', '丙|2', '合计|3'], ['1+2=3 ✓ holds']],
    ['along the row', '单位|处罚（件）|强制（件）|合计（件）', ['甲|1|2|3'], ['1+2=3 ✓ holds']],
    [
      'subtotals',
      '事项|数量（件）',
      ['甲|1', '乙|2', '小计|3', '丙|4', '丁|5', '小计|9', '合计|12'],
      ['1+2=3 ✓ holds', '4+5=9 ✓ holds', '3+9=12 ✓ holds'],
    ],
    ['nothing where a part is within another', '事项|数量（件）', ['甲|3', '其中：乙|2', '丙|1', '合计|4'], []],
    ['nothing over words', '事项|数量（件）', ['甲|1', '乙|若干', '丙|1', '合计|4'], []],
    ['no shares', '事项|占比（%）', ['甲|33.3', '乙|66.6', '合计|100'], []],
  ])('%s', (_, head, rows, expected) => {
    expect(verdicts(read(head, rows))).toEqual(expected);
  });
});
