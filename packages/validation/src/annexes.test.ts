import { paragraph, text, type Annex, type Block, type Report } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { checkReport } from './check-report.js';
import type { Finding } from './finding.js';
import { readReportText } from './report-text/report-text.js';
import { sampleReport, sampleSection } from './rules/sample-report.js';

const annex = (...blocks: Block[]): Annex => ({
  type: 'annex',
  label: '附 件 1',
  children: [{ type: 'title', children: [text('统计表')] }, ...blocks],
});
const table = (...cells: string[]): Block => ({
  type: 'table',
  caption: '执法情况',
  headerRows: 0,
  children: [{ type: 'tableRow', children: cells.map((value) => ({ type: 'tableCell', children: [text(value)] })) }],
});
const { children } = sampleReport();
const NOTE: Block = { type: 'attachmentNote', items: ['统计表'] };
const withAnnex = (...blocks: Block[]): Report =>
  sampleReport({ children: [...children.slice(0, -2), NOTE, ...children.slice(-2), annex(...blocks)] });
const findings = (report: Report): Finding[] => checkReport(report).findings;
const rules = (report: Report): string[] => findings(report).map(({ rule }) => rule);

describe('the text of annexes', () => {
  test('has places that name the annex', () => {
    const { passages, body, main } = readReportText(
      withAnnex(paragraph('甲。'), sampleSection('一、检查', ['乙。']), table('数量')),
      2020,
    );
    const inside = passages.filter(({ annex: of }) => of !== undefined);
    expect(inside.map(({ kind, place, text: words }) => [kind, place.zh, place.en, words])).toEqual([
      ['annexLabel', '附件1', 'annex 1', '附 件 1'],
      ['annexTitle', '附件1 › 标题', 'annex 1 › title', '统计表'],
      ['paragraph', '附件1 › 第1段', 'annex 1 › paragraph 1', '甲。'],
      ['heading', '附件1 › 第一部分 › 小标题', 'annex 1 › part 1 › heading', '一、检查'],
      ['paragraph', '附件1 › 第一部分 › 第1段', 'annex 1 › part 1 › paragraph 1', '乙。'],
      ['caption', '附件1 › 表1', 'annex 1 › table 1', '执法情况'],
      ['cell', '附件1 › 表1 › 第1行第1列', 'annex 1 › table 1 › row 1, column 1', '数量'],
    ]);
    expect(inside.filter((passage) => body.includes(passage))).toHaveLength(5);
    expect(inside.filter((passage) => main.includes(passage))).toEqual([]);
  });

  test('is found again by its path', () => {
    const report = withAnnex(sampleSection('一、检查', ['共有3千人参加。']));
    const [finding] = findings(report);
    expect(finding).toMatchObject({ rule: 'TXT-11', place: '附件1 › 第一部分 › 第1段' });
    const node = finding!.path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], report);
    expect(node).toEqual(paragraph('共有3千人参加。'));
  });

  test.each<[string, Block]>([
    ['ID-09', table('身份证号11010519491231002X')],
    ['TXT-11', table('3千人')],
    ['CIT-02', paragraph('贯彻《法治政府建设实施纲要（2015—2020）年》。')],
    ['DRA-01', table('共')],
    [
      'NUM-01',
      sampleSection('一、检查', [sampleSection('（二）盐业', ['甲。']), sampleSection('（三）烟草', ['乙。'])]),
    ],
    ['NUM-06', paragraph('一是检查。三是处罚。')],
  ])('is checked by %s', (rule, block) => {
    const blank: Block = { type: 'paragraph', children: [{ type: 'blank', id: 'b1', label: '件数' }] };
    const report = withAnnex(rule === 'DRA-01' ? blank : block);
    const found = findings(report).filter((finding) => finding.rule === rule);
    expect(found).not.toEqual([]);
    for (const { place } of found) expect(place).toMatch(/^附件1/);
  });

  test('is clean where nothing is wrong', () => {
    expect(findings(withAnnex(paragraph('甲。'), table('盐业', '12次')))).toEqual([]);
  });
});

describe('what an annex says is not what the report says', () => {
  const parts = [
    sampleSection('一、存在的不足和原因', ['不足，主要原因是人员更替。'], 'shortcomingsAndCauses'),
    sampleSection('二、下一步工作安排', ['安排。'], 'nextYearArrangements'),
  ];
  const isPart = (block: Report['children'][number], item: string): boolean =>
    block.type === 'section' && block.statutoryItem === item;

  test('its sections are no parts of the report', () => {
    const missing = withAnnex(...parts);
    missing.children = missing.children.filter((block) => !isPart(block, 'shortcomingsAndCauses'));
    expect(rules(missing)).toContain('STR-03');
    expect(rules(withAnnex(...parts))).toEqual([]);
  });

  test('its ordinals are its own, and may begin with 1. at once', () => {
    expect(rules(withAnnex(sampleSection('一、检查', ['甲。']), sampleSection('二、处罚', ['乙。'])))).toEqual([]);
    expect(rules(withAnnex(sampleSection('1.检查', ['甲。']), sampleSection('2.处罚', ['乙。'])))).toEqual([]);
    expect(rules(withAnnex(sampleSection('1.检查', ['甲。']), sampleSection('3.处罚', ['乙。'])))).toEqual(['NUM-01']);
  });

  test('一是 of the report does not go on in it', () => {
    const report = withAnnex(paragraph('一是检查。二是处罚。'));
    report.children.splice(1, 0, paragraph('一是制度。二是培训。'));
    expect(rules(report)).toEqual([]);
  });

  test('its dates are not the dates of the report, nor of its events', () => {
    const late = withAnnex(sampleSection('一、检查', ['2019年3月2日，组织检查。']), {
      type: 'dateline',
      value: '二〇一九年三月二日',
    });
    expect(rules(late)).toEqual([]);
    const report = withAnnex(paragraph('截至2021年1月14日。'));
    report.meta.signedOn = '2020-12-14';
    report.children = report.children.map((block) =>
      block.type === 'dateline' ? { ...block, value: '2020年12月14日', date: '2020-12-14' as const } : block,
    );
    for (const { place } of findings(report)) expect(place).not.toMatch(/^附件1/);
  });

  test('a sentence may stand in both, and not twice in one', () => {
    const sentence = '到年底为止，党组会议、办公会议共审议各类重大事项148项，全部经过集体研究后作出决定。';
    const report = withAnnex(paragraph(sentence));
    const results = report.children.find((block) => isPart(block, 'measuresAndResults'));
    if (results?.type === 'section') results.children.push(paragraph(sentence));
    expect(rules(report)).toEqual([]);
    expect(rules(withAnnex(paragraph(sentence), paragraph(sentence)))).toEqual(['DUP-01']);
  });

  test('blank labels of its forms are no labels of the page', () => {
    expect(rules(withAnnex({ type: 'furniture', kind: 'metadata', value: '来源：' }))).toEqual([]);
  });
});
