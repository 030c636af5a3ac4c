import { plainText, visit, type Annex, type Block, type Report } from '@fazhi/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxFile, p } from './fixtures/docx-file.js';
import { lostText } from './fixtures/lost-text.js';
import { citationsOf } from './mentions/mentions.js';
import { readReport } from './read-report.js';
import { readReportDocx } from './docx/read-report-docx.js';
import { readReportHtml } from './html/read-report-html.js';

const BODY = `某县司法局2024年法治政府建设年度报告
一、主要举措和成效
全年检查10次，详见附件1。
二、存在的不足和原因
力量薄弱。
附件：1.行政执法统计表
2.普法责任清单
某县司法局
2025年1月20日`;

const annexesOf = ({ children }: Report): Annex[] => children.filter((block) => block.type === 'annex');
const lineOf = (block: Block): string =>
  block.type === 'section'
    ? `${'#'.repeat(block.depth)} ${block.children.map(plainText).join(' / ')}`
    : `${block.type}: ${plainText(block)}`;
/** Label, printed lines of the title, and the blocks of each annex. */
const shown = (report: Report): unknown[] =>
  annexesOf(report).map(({ label, children: [title, ...blocks] }) => [
    label,
    title.children.map(({ value }) => value),
    ...blocks.map(lineOf),
  ]);
const after = (...lines: string[]): unknown[] => {
  const text = [BODY, ...lines].join('\n');
  const report = readReport(text);
  expect(lostText(text, report)).toBe('');
  return shown(report);
};

describe('annexes of a text', () => {
  it.each([
    '附件',
    '附件1',
    '附件１',
    '附件 1',
    '附 件 1',
    '附件一',
    '附件十二',
    '附件（1）',
    '附件1-2',
    '\u3000附件1\u3000',
  ])('begin with %j on a line of its own', (label) => {
    expect(after(label, '行政执法统计表', '本表由法制科填报。')).toEqual([
      [label.trim(), ['行政执法统计表'], 'paragraph: 本表由法制科填报。'],
    ]);
  });

  it('may have a colon after a number, and not without one', () => {
    expect(after('附件1：', '行政执法统计表', '内容。')).toEqual([['附件1', ['行政执法统计表'], 'paragraph: 内容。']]);
    expect(after('附件：', '行政执法统计表')).toEqual([]);
  });

  it.each([
    '附件1：行政执法统计表',
    '附件一览',
    '附件1至3',
    '详见附件1',
    '附件1。',
    '附件1、附件2',
    '附录',
    '附件1的说明',
  ])('do not begin with %j', (line) => {
    expect(after(line)).toEqual([]);
  });

  it('go on to the next label, each with its own sections', () => {
    const report = readReport(
      `${BODY}\n附件1\n行政执法统计表\n一、检查\n检查10次。\n（一）盐业\n检查4次。\n附件2\n普法责任清单\n一、年度任务\n普法3场。`,
    );
    expect(shown(report)).toEqual([
      ['附件1', ['行政执法统计表'], '# 检查 / 检查10次。 / 盐业检查4次。'],
      ['附件2', ['普法责任清单'], '# 年度任务 / 普法3场。'],
    ]);
    expect(report.children.map(({ type }) => type)).toEqual([
      'title',
      'section',
      'section',
      'attachmentNote',
      'signature',
      'dateline',
      'annex',
      'annex',
    ]);
    expect(report.facts.map(({ quantity }) => quantity.raw)).toEqual(['10次', '10次', '4次', '3场']);
  });

  it('have a title over several lines, with a remark in brackets, or none', () => {
    expect(after('附件', '某县司法局2024年度', '行政执法情况统计表', '（截至12月31日）', '说明。')).toEqual([
      ['附件', ['某县司法局2024年度', '行政执法情况统计表', '（截至12月31日）'], 'paragraph: 说明。'],
    ]);
    expect(after('附件', '', '重点任务', '', '内容一。')).toEqual([['附件', ['重点任务'], 'paragraph: 内容一。']]);
    expect(after('附件', '本表由法制科填报，共3项。')).toEqual([['附件', [], 'paragraph: 本表由法制科填报，共3项。']]);
    expect(after('附件', '一、检查', '检查10次。')).toEqual([['附件', [], '# 检查 / 检查10次。']]);
    expect(after('附件', '序号\t领域\t数量', '1\t盐业\t4')).toEqual([
      ['附件', [], 'paragraph: 序号\t领域\t数量', 'paragraph: 1\t盐业\t4'],
    ]);
  });

  it('may be empty', () => {
    expect(after('附件1', '附件2')).toEqual([
      ['附件1', []],
      ['附件2', []],
    ]);
    expect(after('附件')).toEqual([['附件', []]]);
  });

  it('stand after a remark and the receivers of copies', () => {
    expect(
      after('（此件公开发布）', '（联系人：张某，电话：12345）', '抄送：县人大、县政协。', '附件', '统计表'),
    ).toEqual([['附件', ['统计表']]]);
  });

  it('stand after a signature without a date', () => {
    const text = '某县司法局2024年法治政府建设年度报告\n一、举措\n检查10次。\n某县司法局\n附件\n统计表\n内容。';
    const report = readReport(text);
    expect(shown(report)).toEqual([['附件', ['统计表'], 'paragraph: 内容。']]);
    expect(report.children.map(({ type }) => type)).toEqual(['title', 'section', 'signature', 'annex']);
  });

  it('are none before the closing, nor when text follows it', () => {
    const before = BODY.replace('附件：1.行政执法统计表\n2.普法责任清单', '附件\n1.行政执法统计表\n2.普法责任清单');
    expect(readReport(before).children.find(({ type }) => type === 'attachmentNote')).toMatchObject({
      items: ['行政执法统计表', '普法责任清单'],
    });
    expect(annexesOf(readReport(before))).toEqual([]);
    expect(after('以上报告，请审阅。', '附件1', '统计表')).toEqual([]);
  });

  it('are none where a website only lists names to download', () => {
    const report = readReport(`${BODY}\n附件\n1.行政执法统计表\n2.普法责任清单`);
    expect(annexesOf(report)).toEqual([]);
    expect(report.children.at(-1)).toMatchObject({ type: 'attachmentNote', items: ['行政执法统计表', '普法责任清单'] });
  });

  it('are none where a letter covers the report itself, whose own annexes follow', () => {
    const letter = '关于公开法治政府建设年度报告的公告\n现将报告予以公布。\n某县司法局\n2025年1月20日\n附件\n';
    const text = `${letter}${BODY}\n附件1\n行政执法统计表\n检查10次。`;
    const report = readReport(text);
    expect(lostText(text, report)).toBe('');
    expect(report.children.filter(({ type }) => type === 'section')).toHaveLength(2);
    expect(shown(report)).toEqual([['附件1', ['行政执法统计表'], 'paragraph: 检查10次。']]);
  });

  it('say nothing of the report: neither its date nor its signature nor what the law asks of it', () => {
    const head = '某县司法局2024年法治政府建设年度报告\n一、主要举措和成效\n检查10次。\n某县司法局\n';
    const report = readReport(
      `${head}附件\n整改清单\n一、存在的不足和原因\n不足。\n二、下一步工作安排\n安排。\n某市司法局\n2023年3月1日`,
    );
    expect(report.meta).toMatchObject({ agency: '某县司法局' });
    expect(report.meta.signedOn).toBeUndefined();
    const items: unknown[] = [];
    visit(report, (node) => {
      if (node.type === 'section' || node.type === 'paragraph') items.push(node.statutoryItem);
    });
    expect(items.filter((item) => item !== undefined)).toEqual(['measuresAndResults']);
    expect(annexesOf(report)[0]!.children.at(-1)).toMatchObject({ type: 'section' });
    expect(plainText(report)).toContain('某市司法局2023年3月1日');
  });

  it('keep text of the page around them set aside', () => {
    const [annex] = annexesOf(readReport(`${BODY}\n附件\n统计表\n内容。\n扫一扫在手机打开当前页`));
    expect(annex!.children.at(-1)).toMatchObject({ type: 'furniture', kind: 'pageChrome' });
  });

  it('have places in the source, from the label to the last character', () => {
    const text = `${BODY}\n附 件 1\n统计表\n内容。\n`;
    const [annex] = annexesOf(readReport(text));
    const part = ({ position }: { position?: Annex['position'] }): string =>
      text.slice(position!.start.offset, position!.end.offset);
    expect(part(annex!)).toBe('附 件 1\n统计表\n内容。');
    expect(part(annex!.children[0])).toBe('统计表');
  });

  it('name the place of what they cite', () => {
    const report = readReport(`${BODY}\n附件1\n统计表\n一、依据\n《中华人民共和国行政处罚法》第五条。`);
    expect(citationsOf(report).map(({ place }) => place)).toEqual([['附件1', '一、依据']]);
  });

  it('lose nothing, whatever follows the label', () => {
    const piece = fc.constantFrom(
      '附件',
      '附件1',
      '附 件 2',
      '附件：',
      '附件1：',
      '统计表',
      '<b>统计</b>&amp;表',
      '附件1至2一览表',
      '某县司法局',
      '2025年1月20日',
      '一、检查',
      '（一）检查。全年3次。',
      '内容，共4件。',
      '来源：',
      '扫一扫',
      '1.清单',
      '',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (lines) => {
        const text = `${BODY}\n附件\n${lines.join('\n')}`;
        const report = readReport(text);
        expect(lostText(text, report)).toBe('');
        // Once annexes have begun, everything is in one of them.
        const first = report.children.findIndex(({ type }) => type === 'annex');
        if (first !== -1) expect(report.children.slice(first).every(({ type }) => type === 'annex')).toBe(true);
      }),
      { numRuns: 400, seed: 11 },
    );
  });
});

const TABLE = [
  ['领域', '数量'],
  ['盐业', '12次'],
] as const;
const EXPECTED = [
  ['附件1', ['行政执法统计表'], 'table: 领域数量盐业12次', 'paragraph: 说明3项。'],
  ['附件2', [], 'table: 领域数量盐业12次'],
];

describe('annexes of other formats', () => {
  it('are read from Markdown', () => {
    const table = '| 领域 | 数量 |\n| --- | --- |\n| 盐业 | 12次 |';
    const markdown = (label: string, title: string): string =>
      `# 某县司法局2024年法治政府建设年度报告\n\n## 一、举措\n\n检查10次。\n\n某县司法局\n\n2025年1月20日\n\n${label}附件1\n\n${title} 行政执法统计表\n\n${table}\n\n说明3项。\n\n${label}附件2\n\n${table}\n`;
    expect(shown(readReport(markdown('', '##')))).toEqual(EXPECTED);
    expect(shown(readReport(markdown('# ', '##')))).toEqual(EXPECTED);
    expect(shown(readReport(markdown('## ', '###')))).toEqual(EXPECTED);
  });

  it('take any heading of Markdown for their title, and no numbered one', () => {
    const read = (heading: string): unknown[] =>
      shown(readReport(`# 报告\n\n## 一、举措\n\n检查10次。\n\n2025年1月20日\n\n附件\n\n## ${heading}\n\n内容。`));
    expect(read('标题；带。标点，和\\*记号\\*')).toEqual([['附件', ['标题；带。标点，和*记号*'], 'paragraph: 内容。']]);
    expect(read('一、检查')).toEqual([['附件', [], '# 检查 / 内容。']]);
  });

  it('are read from the page of a website', () => {
    const table = `<table>${TABLE.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    const html = `<div id="zoom"><h1>某县司法局2024年法治政府建设年度报告</h1><p>一、举措</p><p>检查10次。</p><p>某县司法局</p><p>2025年1月20日</p>
      <p>附&nbsp;件&nbsp;1</p><p align="center"><b>行政执法统计表</b></p>${table}<p>说明3项。</p><p>附件2</p>${table}</div>`;
    expect(shown(readReportHtml(html))).toEqual([['附\u00a0件\u00a01', ...EXPECTED[0]!.slice(1)], EXPECTED[1]]);
  });

  it('are read from a document of Word', async () => {
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
    const table = `<w:tbl>${TABLE.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
    const title = p('某县司法局2024年法治政府建设年度报告');
    const body = `${title}${p('一、举措')}${p('检查10次。')}${p('某县司法局')}${p('2025年1月20日')}${p('附件1')}${p('')}${p('行政执法统计表')}${table}${p('说明3项。')}${p('附件2')}${table}`;
    expect(shown(await readReportDocx(docxFile({ body })))).toEqual(EXPECTED);
  });
});
