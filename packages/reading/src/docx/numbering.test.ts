import { plainText, type Report, visit } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { docxFile, p } from '../fixtures/docx-file.js';
import { readReportDocx } from './read-report-docx.js';

const TITLE = p('某局2024年法治政府建设情况报告');
const level = (index: number, text: string, format = 'decimal', rest = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`;
const LEVELS = level(0, '%1、', 'chineseCounting') + level(1, '（%2）', 'chineseCounting');
const list = (id: number, levels: string, more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels}</w:abstractNum>`;
const num = (id: number, definition: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
const item = (text: string, index: number, id = 1): string =>
  p(text, `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>`);
const styled = (text: string, style: string, more = ''): string => p(text, `<w:pStyle w:val="${style}"/>${more}`);
const style = (id: string, properties: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr>${properties}</w:pPr></w:style>`;

const read = (body: string, parts: Parameters<typeof docxFile>[0]): Promise<Report> =>
  readReportDocx(docxFile({ body: TITLE + body, ...parts }));

/** The lines as they are printed, the title apart. */
async function printed(body: string, parts: Parameters<typeof docxFile>[0]): Promise<string[]> {
  const lines: string[] = [];
  visit(await read(body, parts), (node) => {
    if (node.type === 'heading') lines.push((node.ordinal?.raw ?? '') + plainText(node));
    else if (node.type === 'paragraph') lines.push(plainText(node));
  });
  return lines;
}

describe('an automatic number stands apart from its text', () => {
  test.each([
    ['%1.', '5个乡镇建成法治广场。', '5个'],
    ['%1', '5个乡镇建成法治广场。', '5个'],
    ['1.%1', '5个乡镇建成法治广场。', '5个'],
    ['%1、', '5个乡镇建成法治广场。', '5个'],
  ])('of the form %s', async (form, text, figure) => {
    const report = await read(['甲。', '乙。', text].map((line) => item(line, 0)).join(''), {
      numbering: list(0, level(0, form)) + num(1, 0),
    });
    expect(report.facts.map(({ quantity }) => quantity.raw)).toEqual([figure]);
  });

  test.each([
    ['a tab', '', '第一条 为了规范。', '1.1 设计。'],
    ['nothing', '<w:suff w:val="nothing"/>', '第一条为了规范。', '1.1 设计。'],
  ])('by %s', async (_, suff, article, section) => {
    const numbering =
      list(0, level(0, '第%1条', 'chineseCountingThousand', suff)) +
      list(1, level(0, '%1') + level(1, '%1.%2', 'decimal', suff)) +
      num(1, 0) +
      num(2, 1);
    expect(await printed(item('为了规范。', 0) + item('设计。', 1, 2), { numbering })).toEqual([article, section]);
  });
});

describe('numbers are counted as Word counts them', () => {
  test('a level that nothing has opened counts as opened', async () => {
    const body = item('甲', 1) + item('乙', 0) + item('丙', 0);
    expect(await printed(body, { numbering: list(0, LEVELS) + num(1, 0) })).toEqual(['（一）甲', '二、乙', '三、丙']);
  });

  test('a level that starts anew leaves the others alone', async () => {
    const restart = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = list(0, LEVELS) + num(1, 0) + num(2, 0, restart) + num(3, 0, restart.replace('"1"/>', '"7"/>'));
    const body =
      item('甲', 0) + item('子', 1, 2) + item('乙', 0, 2) + item('丙', 0) + item('丑', 1, 3) + item('寅', 1, 3);
    expect(await printed(body, { numbering })).toEqual([
      '一、甲',
      '（一）子',
      '二、乙',
      '三、丙',
      '（七）丑',
      '（八）寅',
    ]);
  });

  test('a list that starts anew does so at its first paragraph', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = list(0, LEVELS) + num(1, 0) + num(2, 0, restart);
    expect(await printed(item('甲', 0) + item('乙', 0) + item('丙', 0, 2) + item('丁', 0, 2), { numbering })).toEqual([
      '一、甲',
      '二、乙',
      '一、丙',
      '二、丁',
    ]);
  });
});

describe('numbers of styles', () => {
  const numbering = list(0, LEVELS) + num(1, 0);

  test('a paragraph that says only its level is of the list of its style', async () => {
    const styles = style('列', '<w:numPr><w:numId w:val="1"/></w:numPr>');
    const below = '<w:numPr><w:ilvl w:val="1"/></w:numPr>';
    const body = styled('甲', '列') + styled('子', '列', below) + styled('丑', '列', below) + styled('乙', '列');
    expect(await printed(body, { numbering, styles })).toEqual(['一、甲', '（一）子', '（二）丑', '二、乙']);
  });

  test('a level knows its style, and the styles based on it', async () => {
    const linked = LEVELS.replace('ilvl="1">', 'ilvl="1"><w:pStyle w:val="款"/>');
    const styles =
      style('条', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('款', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('项', '').replace('<w:pPr>', '<w:basedOn w:val="款"/><w:pPr>');
    const body = styled('甲', '条') + styled('子', '款') + styled('丑', '项');
    expect(await printed(body, { numbering: list(0, linked) + num(1, 0), styles })).toEqual([
      '一、甲',
      '（一）子',
      '（二）丑',
    ]);
  });

  test('a list may be kept in a list style', async () => {
    const kept =
      list(0, LEVELS, '<w:styleLink w:val="公文"/>') +
      list(1, '', '<w:numStyleLink w:val="公文"/>') +
      num(1, 1) +
      num(2, 0);
    expect(await printed(item('甲', 0) + item('乙', 0, 2), { numbering: kept })).toEqual(['一、甲', '二、乙']);
  });

  test('list 0 is none', async () => {
    const styles = style('列', '<w:numPr><w:numId w:val="1"/></w:numPr>');
    const none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    expect(await printed(styled('甲', '列') + styled('说明。', '列', none), { numbering, styles })).toEqual([
      '一、甲',
      '说明。',
    ]);
  });
});

test.each([
  ['ideographDigital', 12, '一二'],
  ['chineseCountingThousand', 12, '十二'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['ideographTraditional', 2, '乙'],
  ['ideographZodiac', 3, '寅'],
  ['ideographZodiacTraditional', 13, '丙子'],
  ['ideographEnclosedCircle', 3, '㊂'],
  ['decimalEnclosedCircle', 21, '㉑'],
  ['decimalZero', 7, '07'],
])('the format %s', async (format, times, shown) => {
  const numbering = list(0, level(0, '[%1]', format)) + num(1, 0);
  const lines = await printed(Array.from({ length: times }, () => item('甲。', 0)).join(''), { numbering });
  expect(lines.at(-1)).toBe(`[${shown}]甲。`);
});
