import { plainText, visit, type Annex, type Report } from '@fazhi/core';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxFile, p } from '../fixtures/docx-file.js';
import { readReportDocx } from './read-report-docx.js';

const STYLES = [
  'BodyText',
  'Title',
  'Heading1',
  'FazhiAddressee',
  'FazhiFact',
  'FazhiSignature',
  'FazhiDate',
  'FazhiAnnexLabel',
  'FazhiAnnexTitle',
  'Caption',
  'FazhiTableText',
]
  .map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/></w:style>`)
  .join('');
const styled = (style: string, text: string): string => p(text, `<w:pStyle w:val="${style}"/>`);
const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
const TABLE = `<w:tbl><w:tr>${cell('领域')}${cell('数量')}</w:tr><w:tr>${cell('盐业')}${cell('12次')}</w:tr></w:tbl>`;
/** A native chart: a drawing with a reference to a part of its own, and one for programs that know no charts. */
const CHART =
  '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="c"><w:drawing xmlns:wp="wp" xmlns:a="a" xmlns:c="c" xmlns:r="r"><wp:inline><wp:docPr id="1" name="图表 1" descr="柱形图：90次"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId9"/></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>' +
  '<w:p><w:r><w:drawing xmlns:wp="wp" xmlns:a="a" xmlns:c="c" xmlns:r="r"><wp:inline><wp:docPr id="2" name="图表 2" descr="折线图：80次"/><a:graphic><a:graphicData uri="c"><c:chart r:id="rId10"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
const HEAD =
  styled('Title', '某局2024年法治政府建设年度报告') +
  styled('Heading1', '一、举措') +
  styled('BodyText', '检查10次，见附件1。');
const CLOSING = styled('FazhiSignature', '某局') + styled('FazhiDate', '2025年1月20日');

const read = async (body: string, more: Parameters<typeof docxFile>[0] = {}): Promise<Report> =>
  readReportDocx(docxFile({ body, styles: STYLES, ...more }));
const annexesOf = ({ children }: Report): Annex[] => children.filter((block) => block.type === 'annex');

describe('annexes of a document of our own', () => {
  it('are known by their styles alone', async () => {
    const report = await read(
      `${HEAD}${CLOSING}${styled('FazhiAnnexLabel', '附件1')}<w:p/>${styled('FazhiAnnexTitle', '附件2')}${styled('BodyText', '附件3')}${styled('Heading1', '一、检查')}${TABLE}` +
        `${styled('FazhiAnnexLabel', '附件2')}${styled('BodyText', '统计表')}`,
    );
    const [first, second] = annexesOf(report);
    expect(report.children.map(({ type }) => type)).toEqual([
      'title',
      'section',
      'signature',
      'dateline',
      'annex',
      'annex',
    ]);
    expect(first).toMatchObject({
      label: '附件1',
      children: [
        { type: 'title', children: [{ value: '附件2' }] },
        { type: 'paragraph', children: [{ value: '附件3' }] },
        { type: 'section', depth: 1, children: [{ type: 'heading' }, { type: 'table' }] },
      ],
    });
    expect(second).toMatchObject({ label: '附件2', children: [{ children: [] }, { type: 'paragraph' }] });
    visit(report, (node) => {
      expect(node.position).toBeUndefined();
    });
  });

  it('have each line of a title', async () => {
    const lines =
      '<w:p><w:pPr><w:pStyle w:val="FazhiAnnexTitle"/></w:pPr><w:r><w:t>某局2024年度</w:t><w:br/><w:t>统计表</w:t></w:r></w:p>';
    const [annex] = annexesOf(await read(`${HEAD}${CLOSING}${styled('FazhiAnnexLabel', '附件')}${lines}`));
    expect(annex!.children[0].children.map(({ value }) => value)).toEqual(['某局2024年度', '统计表']);
  });
});

it('has its styles known by name where the program that saved it gave them other ids', async () => {
  const names = ['heading 1', 'Fazhi 主送机关', 'Fazhi 数据', 'Fazhi 署名', 'Fazhi 成文日期', 'Fazhi 附注'];
  const styles = names
    .map((name, id) => `<w:style w:type="paragraph" w:styleId="${String(id)}"><w:name w:val="${name}"/></w:style>`)
    .join('');
  const body = [
    styled('1', '县政府：'),
    styled('0', '其他'),
    styled('3', '办公室'),
    styled('4', '今年'),
    styled('5', '（公开）'),
  ];
  const report = await readReportDocx(docxFile({ styles, body: body.join('') }));
  expect(report.children.map((block) => `${block.type} ${plainText(block)}`)).toEqual([
    'addressee 县政府',
    'section 其他',
    'signature 办公室',
    'dateline 今年',
    'furniture （公开）',
  ]);
});

describe('a native chart', () => {
  it('leaves no trace in the text, and the table after it is read with its caption', async () => {
    const report = await read(`${HEAD}${styled('Caption', '执法情况')}${CHART}${TABLE}${CLOSING}`);
    expect(plainText(report)).toBe(
      '某局2024年法治政府建设年度报告举措检查10次，见附件1。领域数量盐业12次某局2025年1月20日',
    );
    const tables: unknown[] = [];
    visit(report, (node) => {
      if (node.type === 'table') tables.push([node.caption, node.chart]);
    });
    expect(tables).toEqual([['执法情况', undefined]]);
    expect(report.facts.map(({ quantity }) => quantity.raw)).toEqual(['10次', '12次']);
  });
});

describe('a note under a chart', () => {
  it('is set aside, and not the text of a cell too long for a table of data', async () => {
    const long = '长'.repeat(301);
    const wide = `<w:tbl><w:tr><w:tc>${styled('FazhiTableText', long)}</w:tc></w:tr></w:tbl>`;
    const report = await read(
      `${HEAD}${CHART}${styled('FazhiTableText', '注：未绘出“处罚”。详见下表。')}${TABLE}${wide}`,
    );
    const [section] = report.children.filter((block) => block.type === 'section');
    expect(section!.children.map((block) => `${block.type}: ${plainText(block).slice(0, 6)}`)).toEqual([
      'heading: 举措',
      'paragraph: 检查10次，',
      'furniture: 注：未绘出“',
      'table: 领域数量盐业',
      `paragraph: ${long.slice(0, 6)}`,
    ]);
  });
});

describe('the data of a document', () => {
  const DATA = {
    meta: { kind: 'annualReport', title: '某局2024年法治政府建设年度报告' },
    facts: [{ id: 'checks', quantity: { value: '12', unit: '次', bound: 'eq' }, records: ['r1'] }],
    sections: [{ words: '一、检查', subject: 'inspection' }],
    tables: [{ words: '领域数量', chart: 'line', landscape: true }],
  };
  const figure =
    '<w:bookmarkStart w:id="1" w:name="_fact1_checks"/><w:r><w:t>12次</w:t></w:r><w:bookmarkEnd w:id="1"/>';
  const body =
    HEAD +
    `${CLOSING}${styled('FazhiAnnexLabel', '附件1')}${styled('FazhiAnnexTitle', '统计表')}${styled('Heading1', '一、检查')}` +
    TABLE.replace(/<w:r><w:rPr><\/w:rPr><w:t[^>]*>12次<\/w:t><\/w:r>/, figure);
  const readWith = async (json: string): Promise<Report> =>
    read(body, {
      entries: { 'customXml/item1.xml': strToU8(`<report xmlns="urn:fazhi:report"><![CDATA[${json}]]></report>`) },
    });
  const marksOf = (report: Report): unknown[] => {
    const marks: unknown[] = report.facts.flatMap(({ provenance }) => provenance ?? []);
    visit(report, (node) => {
      if (node.type === 'section' && node.subject !== undefined) marks.push(node.subject);
      if (node.type === 'table') marks.push(node.chart, node.landscape);
    });
    return marks;
  };

  it('says what its figures, sections and tables are, in annexes as well', async () => {
    const report = await readWith(JSON.stringify(DATA));
    expect(marksOf(report)).toEqual([{ id: 'checks', records: ['r1'] }, 'inspection', 'line', true]);
    expect(report.meta).not.toHaveProperty('disagreements');
  });

  it.each<[string, (json: string) => string]>([
    ['an unknown chart', (json) => json.replace('"chart":"line"', '"chart":"toString"')],
    ['an unknown subject', (json) => json.replace('"inspection"', '"constructor"')],
    ['words that are no text', (json) => json.replace('"words":"一、检查"', '"words":1')],
    ['a fact without its quantity', (json) => json.replace(/"quantity":\{[^}]*\},/, '')],
    ['text behind it', (json) => `${json}.`],
  ])('is none with %s', async (_, change) => {
    const json = change(JSON.stringify(DATA));
    expect(json).not.toBe(JSON.stringify(DATA));
    const report = await readWith(json);
    expect(marksOf(report)).toEqual([undefined, undefined]);
    expect(report.meta.disagreements).toEqual([{ about: 'data', printed: '' }]);
  });
});
