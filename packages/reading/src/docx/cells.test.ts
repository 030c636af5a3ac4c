import { plainText, type Report, visit } from '@fazhi/core';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FASTER_THAN_LINEAR, growth } from '../../../../scripts/growth.mts';
import { docxFile, p } from '../fixtures/docx-file.js';
import { readReportHtml } from '../html/read-report-html.js';
import { readReportDocx } from './read-report-docx.js';

const TITLE = p('某局2024年法治政府建设情况报告');
const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
const control = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const box = (text: string): string =>
  `<w:p><w:r><w:pict><w:txbxContent>${p(text)}</w:txbxContent></w:pict></w:r></w:p>`;
const NUMBERS =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const numbered = (text: string): string => p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

const read = (body: string, parts: Parameters<typeof docxFile>[0] = {}): Promise<Report> =>
  readReportDocx(docxFile({ body: `${TITLE}${p('一、情况')}${body}`, ...parts }));

function cells(report: Report): string[][] {
  const rows: string[][] = [];
  visit(report, (node) => {
    if (node.type === 'tableRow') rows.push(node.children.map(plainText));
  });
  return rows;
}

function aside(report: Report): string[] {
  const values: string[] = [];
  visit(report, (node) => {
    if (node.type === 'furniture') values.push(node.value);
  });
  return values;
}

describe('cells are read as the body is', () => {
  test.each([
    ['a content control around paragraphs', control(p('目标字'))],
    ['controls within controls', control(control(p('目标字')))],
    ['a content control in a line', `<w:p>${control('<w:r><w:t>目标字</w:t></w:r>')}</w:p>`],
    ['an insertion', `<w:ins>${p('目标字')}</w:ins>`],
    ['one of two alternatives', `<mc:AlternateContent><mc:Choice>${p('目标字')}</mc:Choice></mc:AlternateContent>`],
    [
      'an alternative that is only drawn',
      `<mc:AlternateContent><mc:Choice><w:p><w:r><w:drawing><w:x/></w:drawing></w:r></w:p></mc:Choice><mc:Fallback>${p('目标字')}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      'a paragraph whose end was deleted',
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>目标</w:t></w:r></w:p>' + p('字'),
    ],
  ])('%s', async (_, content) => {
    expect(cells(await read(table([cell(p('事项')), cell(content)], [cell(p('甲')), cell(p('乙'))])))).toEqual([
      ['事项', '目标字'],
      ['甲', '乙'],
    ]);
  });

  test.each([
    ['paragraphs', p('12') + p('34件'), '12 34件', '34件'],
    ['a line break', '<w:p><w:r><w:t>5</w:t><w:br/><w:t>6件</w:t></w:r></w:p>', '5 6件', '6件'],
    ['a numeral', p('5') + p('十件'), '5 十件', '十件'],
    ['an automatic number', numbered('5件'), '1 5件', '5件'],
    ['an automatic number before a numeral', numbered('十件'), '1 十件', '十件'],
    ['an automatic number before a scale', numbered('万人次'), '1 万人次', undefined],
  ])('no figure goes across %s', async (_, content, text, figure) => {
    const report = await read(table([cell(p('事项')), cell(content)], [cell(p('甲')), cell(p('乙'))]), {
      numbering: NUMBERS,
    });
    expect(cells(report)[0]![1]).toBe(text);
    expect(report.facts.map(({ quantity }) => quantity.raw)).toEqual(figure === undefined ? [] : [figure]);
  });

  test('nor across the blocks and breaks of a cell of a page', () => {
    const page = (content: string): Report =>
      readReportHtml(
        `<h1>某局2024年法治政府建设情况报告</h1><p>一、情况</p><table><tr><th>行政<br>事项<th>数量<tr><td>检查<td>${content}</table>`,
      );
    expect(
      ['5<br>6件', '<p>5</p><p>6件</p>', '5<div>十件</div>'].map((content) => cells(page(content))[1]![1]),
    ).toEqual(['5 6件', '5 6件', '5 十件']);
    expect(page('5<br>6件').facts.map(({ label, quantity }) => label + quantity.raw)).toEqual(['检查数量6件']);
    expect(page('5<div>十件</div>').facts.map(({ quantity }) => quantity.raw)).toEqual(['十件']);
  });

  test('boxes, hidden words and notes of a cell are told after the table', async () => {
    const hidden = p('隐藏字', '', '<w:vanish/>');
    const noted = '<w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id="2"/></w:r></w:p>';
    const report = await read(table([cell(box('框中字')), cell(hidden)], [cell(noted), cell(p('乙'))]), {
      footnotes: `<w:footnote w:id="2">${p('脚注字')}</w:footnote>`,
    });
    expect(cells(report).flat()).toEqual(['', '', '甲', '乙']);
    expect(aside(report).sort()).toEqual(['框中字', '脚注字', '隐藏字'].sort());
  });

  test('automatic numbers of a column', async () => {
    const rows = ['甲', '乙', '丙'].map((name) => [cell(numbered('')), cell(p(name))]);
    expect(cells(await read(table(...rows), { numbering: NUMBERS }))).toEqual([
      ['1', '甲'],
      ['2', '乙'],
      ['3', '丙'],
    ]);
  });

  test('a table that arranges the page counts its numbers once', async () => {
    const rows = [[cell(numbered('甲')), cell(p(`${'长'.repeat(400)}。`))]];
    const report = await read(table(...rows, [cell(p('丙')), cell(p('丁'))]) + numbered('乙'), { numbering: NUMBERS });
    const lines: string[] = [];
    visit(report, (node) => {
      if (node.type === 'paragraph') lines.push(plainText(node));
    });
    expect(lines[0]).toBe('1 甲');
    expect(lines.at(-1)).toBe('2 乙');
  });
});

describe('what Word shows is kept', () => {
  test.each([
    [
      'alternatives around paragraphs',
      `<mc:AlternateContent><mc:Choice>${p('目标字。')}</mc:Choice></mc:AlternateContent>`,
    ],
    ['an insertion within a run', '<w:p><w:r><w:ins><w:t>目标字。</w:t></w:ins></w:r></w:p>'],
    [
      'the last paragraph, its mark deleted',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>目标字。</w:t></w:r></w:p>`,
    ],
    [
      'words drawn as a picture',
      '<w:p><w:r><w:pict><w:shape><w:textpath string="目标字。"/></w:shape></w:pict></w:r></w:p>',
    ],
  ])('%s', async (_, body) => {
    expect(JSON.stringify(await read(body))).toContain('目标字。');
  });

  test.each([
    ['Wingdings 2', 'F052', '☑'],
    ['Wingdings 2', 'F0A3', '□'],
    ['Wingdings', 'F0FE', '☑'],
    ['Wingdings', 'F0A8', '□'],
    ['Symbol', 'F0B3', '≥'],
    ['宋体', '2103', '℃'],
    ['Webdings', 'F061', '✔'],
    ['Webdings', 'F0C0', '\uFFFD'],
    ['Wingdings', 'F08A', '⑩'],
    ['Wingdings 2', 'F06A', '①'],
    ['Wingdings 3', 'F075', '▶'],
    ['Symbol', 'F061', 'α'],
    ['Symbol', 'F05A', 'Ζ'],
    ['Wingdings', 'zz', '\uFFFD'],
  ])('a sign of %s, %s', async (font, char, sign) => {
    const report = await read(`<w:p><w:r><w:sym w:font="${font}" w:char="${char}"/><w:t>同意。</w:t></w:r></w:p>`);
    expect(JSON.stringify(report)).toContain(`${sign}同意。`);
  });

  test('the type of the main part may be that of its ending', async () => {
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="XML" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    const report = await read(p('全年检查10次。'), { entries: { '[Content_Types].xml': strToU8(types) } });
    expect(report.meta.unreadable).toBeUndefined();
    expect(report.facts).toHaveLength(1);
  });

  test('a numbered paragraph without words takes its number', async () => {
    const numbering = NUMBERS.replace('"decimal"', '"chineseCounting"').replace('"%1"', '"%1、"');
    const report = await readReportDocx(
      docxFile({
        body: `${TITLE}${numbered('甲')}${p('内容。')}${numbered('')}${numbered('乙')}${p('内容。')}`,
        numbering,
      }),
    );
    const ordinals: (string | undefined)[] = [];
    visit(report, (node) => {
      if (node.type === 'section') ordinals.push(node.children[0].ordinal?.raw);
    });
    expect(ordinals).toEqual(['一、', '三、']);
  });
});

describe('work grows with the file', () => {
  test.each<[string, (size: number) => string]>([
    ['paragraphs without a full stop', (size) => p('词').repeat(size)],
    ['line breaks in a cell', (size) => table([cell('<w:p><w:r><w:br/></w:r></w:p>'.repeat(size)), cell(p('甲'))])],
    ['paragraphs whose ends were deleted', (size) => '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>'.repeat(size)],
    ['fields within fields', (size) => `<w:p><w:r>${'<w:fldChar w:fldCharType="begin"/>'.repeat(size)}</w:r></w:p>`],
    ['boxes', (size) => box('词').repeat(size)],
  ])('%s', { retry: 2 }, async (_, body) => {
    const file = (size: number): Uint8Array => docxFile({ body: TITLE + body(size) });
    expect(await growth(readReportDocx, file, 8_000)).toBeLessThan(FASTER_THAN_LINEAR);
  });

  test('a note is told once, however often it is referred to', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const report = await read(`<w:p>${reference.repeat(8_000)}</w:p>`, {
      footnotes: `<w:footnote w:id="2">${p('注'.repeat(9_000))}</w:footnote>`,
    });
    expect(aside(report)).toHaveLength(1);
  });

  test.each([
    [
      'a wide row over many short ones',
      [Array<string>(200).fill(cell('')), ...Array<string[]>(2_000).fill([cell('')])],
    ],
    [
      'cells that span columns without end',
      [Array<string>(9_000).fill('<w:tc><w:tcPr><w:gridSpan w:val="9999"/></w:tcPr></w:tc>')],
    ],
  ])('%s is text: as a table it would be far larger than the file', async (_, rows) => {
    const report = await read(table(...rows, [cell(p('甲')), cell(p('乙'))]));
    expect(report.meta.unreadable).toBeUndefined();
    expect(report.children.some(({ type }) => type === 'table')).toBe(false);
    expect(JSON.stringify(report)).toMatch(/甲.*乙/);
  });

  test('what merged cells cover grows with the file', async () => {
    const row = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="200"/></w:tcPr></w:tc></w:tr>';
    const cells = async (rows: number): Promise<number> =>
      JSON.stringify(await read(`<w:tbl>${row.repeat(rows)}</w:tbl>`.repeat(8))).split('"tableCell"').length - 1;
    expect(await cells(10)).toBe(8 * 10 * 200);
    expect(await cells(1_000)).toBeLessThan(8 * 1_000 * 2 + 20_000);
  });
});
