import type { Report } from '@fazhi/core';
import { draftReport } from '@fazhi/drafting';
import { annotateDocx, readReport, readReportDocx, readReportHtml, readRows } from '@fazhi/reading';
import { annotateWorkbook, readLedgersXlsx, readWorkbook } from '@fazhi/reading/xlsx';
import { renderHtml, renderMarkdown, renderPlainText } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import { renderXlsx } from '@fazhi/rendering/xlsx';
import {
  checkLedgers,
  checkReport,
  formatFindings,
  recheck,
  redactPersonalData,
  sampleReport,
} from '@fazhi/validation';
import { FULL_LEDGERS } from '../../../packages/core/src/fixtures/full-ledgers.js';
import { docxFile, p } from '../../../packages/reading/src/fixtures/docx-file.js';
import {
  cell,
  control,
  drawnBox,
  item,
  level,
  list,
  paragraph,
  row,
  run,
  table,
} from '../../../packages/reading/src/fixtures/docx-shapes.js';

/** Work on an input of any size. */
export interface Curve {
  /** What does the work. */
  readonly work: string;
  /** What the input is made of. */
  readonly shape: string;
  /** The work on an input of a size, which is made beforehand. */
  readonly of: (size: number) => () => unknown;
  /** The largest size that is tried. */
  readonly largest: number;
}

const HAN = 20_000;
/** A name of three characters that no other number has. */
const nameOf = (index: number): string =>
  String.fromCodePoint(0x4e00 + (index % HAN), 0x5000 + (Math.floor(index / HAN) % HAN), 0x6000 + (index % 4_997));
const times = (size: number, piece: (index: number) => string, length = piece(0).length): string =>
  Array.from({ length: Math.ceil(size / length) }, (_, index) => piece(index)).join('');

/** What texts are made of: marks that readers and rules look for, with what they look for after them. */
const PIECES =
  '（|）|(|《|》|“|”|‘|〔|【|【待补：|[|、|，|。|；|：|？|…|—|-|~|%|１|1|12件|3.5亿元|123,456,|1.|1.1|一|百|百分之九十|十万|八亿|约|近|余|超过|达|共|各1件，|分别为|率|增长|下降|同比|比上年|由78项到66项|由1件到2件，|其中|其中1件、|合计|总计|1件(1件|2024年|2024-01-01|3月2日|1—12月|上半年|去年|一是|第一|第三条|（一）|一、甲\n|（一）甲。乙\n|1.甲\n|附件|附件1\n|附件：1.甲\n|某县人民政府|某局、|领导小组|三张清单|权力清单|法治政府建设|《甲》|《中华人民共和国行政处罚法》第四十二条|《法治政府建设实施纲要（2021-2025年）》|国办发〔2021〕1号|国务院令第1号|身份证号11010519491231002X|13800138000 |138-|+86 |明安市和平路12号|www.a.cn|http://|a@b.cn|**|# 甲\n|| 甲 | 1 |\n|> |\\|<p>|&amp;|\u3000| |\t|\u200b|\n|词语\n|存在问题|不足|未发生|居全省第|零|无|已|拟|继续'
    .split('|')
    .flatMap((piece) => (piece === '' ? [] : [piece]));

/** Texts of about so many characters. */
const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  ...Object.fromEntries(PIECES.map((piece) => [JSON.stringify(piece), (size: number) => times(size, () => piece)])),
  'table rows': (size) => times(size, () => '| 甲 | 1 |\n'),
  'cells of a table row': (size) => `| ${times(size, () => '甲 | ')}\n`,
  ...Object.fromEntries(
    ['（》', '《）', '“》', '【】', '（一', '其中，', '1件', '12月', '附件', '率%', '增1', '甲\n', '1.', '〔号'].map(
      ([open = '', close = '']) => [
        `${JSON.stringify(open)}ⁿ${JSON.stringify(close)}ⁿ`,
        (size: number) => open.repeat(size / 2) + close.repeat(size / 2),
      ],
    ),
  ),
  ...Object.fromEntries(
    (
      [
        ['titles', (name) => `《${name}条例》`],
        ['leading groups', (name) => `${name}领导小组、`],
        ['bodies', (name) => `${name}局、`],
        ['labels with figures', (name) => `${name}12件、`],
        ['labels with figures in sentences', (name) => `办理${name}12件。`],
        ['labels with figures in lines', (name) => `办理${name}12件\n`],
        ['wholes with parts', (name) => `${name}12件，其中甲5件、乙7件。`],
        ['changes', (name) => `${name}由12件增加到15件，增长25%。`],
        ['headings', (name) => `一、${name}\n`],
        ['headings with text', (name) => `（一）${name}。办理12件。\n`],
        ['sentences', (name) => `${name}工作有序推进。`],
        ['abbreviations', (name) => `${name}委员会（以下简称${name}委）`],
        ['annexes', (name) => `附件\n${name}表\n甲1件。\n`],
        ['identity numbers', (_, index) => `身份证号11010519491231${String(index % 10_000).padStart(4, '0')}，`],
        ['phone numbers', (_, index) => `电话138${String(index).padStart(8, '0')}，`],
        ['document numbers', (_, index) => `国办发〔2021〕${String(index)}号`],
        ['days', (_, index) => `2024年${String(1 + (index % 12))}月${String(1 + (index % 28))}日，`],
        ['figures', (_, index) => `${String(index)}件，`],
        ['years', (_, index) => `${String(1000 + (index % 9000))}年`],
      ] as const satisfies readonly (readonly [string, (name: string, index: number) => string])[]
    ).map(([kind, piece]): [string, (size: number) => string] => [
      `distinct ${kind}`,
      (size) => times(size, (index) => piece(nameOf(index), index)),
    ]),
  ),
};

/** Pages of about so many characters. */
const PAGES: Readonly<Record<string, (size: number) => string>> = {
  ...Object.fromEntries(
    '<p>|<p>甲</p>|<p>甲。</p>|<b>|<b>甲|<a href=x>甲</a>|<p><b x>|<br>|<hr>|&|&nbsp;|<!--|<!---->|<font color=1>|<font color=1>甲|<p><i><b>|<table>|<table><tr><td>1|<tr><td rowspan=9 colspan=9>1|<td rowspan=9>1|<li>|<ul><li>甲</ul>|<select><option>|<form>|<p><a>|<div>甲</div>|<h2>一、甲</h2>|<svg><a>|<math><mi>|<script>1</script>|<style>p{}</style>|<textarea>甲</textarea>|<template>甲</template>|<iframe></iframe>|<img alt=甲>|<input value=甲>|<meta name=PubDate content=2024-01-01>|<title>甲</title>|<p style="visibility:hidden">甲|<span style="font-size:0">|\u00a0|\u00ad'
      .split('|')
      .map((piece) => [JSON.stringify(piece), (size: number) => `<p>甲。</p>${times(size, () => piece)}`]),
  ),
  'a table of short rows under a long one': (size) =>
    `<p>甲。</p><table><tr>${'<td>1'.repeat(size / 10)}</tr>${'<tr><td>1</tr>'.repeat(size / 20)}</table>`,
  'a table of rows': (size) => `<p>甲。</p><table>${'<tr><td>甲<td>12</tr>'.repeat(size / 20)}</table>`,
  tables: (size) => `<p>甲。</p>${'<table><tr><td>甲<td>12</tr></table>'.repeat(size / 40)}`,
  'nested tables': (size) =>
    `<p>甲。</p>${'<table><tr><td>'.repeat(Math.min(size / 16, 100))}${times(size, () => '<p>甲。</p>')}`,
  'paragraphs in deep elements': (size) =>
    `${'<div>'.repeat(Math.min(size / 16, 400))}${times(size, () => '<p>甲乙丙丁。</p>')}`,
  'links among paragraphs': (size) =>
    times(size, (index) => `<p>${nameOf(index)}。</p><a href="${String(index)}">下载</a>`),
  classes: (size) => `<p class="${times(size, (index) => `c${String(index)} `, 8)}">甲。</p>`,
  styles: (size) => `<p style="${times(size, () => 'color:red;')}">甲。</p>`,
  'style of blanks': (size) => `<p style="font-weight${' '.repeat(size)}">甲。</p>`,
  'figures of our own pages': (size) =>
    `<article data-fazhi-report>${times(size, (index) => `<p>办理<data data-fact="f${String(index)}" value="1">1件</data>。</p>`)}</article>`,
};

const XML = (body: string, parts: Parameters<typeof docxFile>[0] = {}): Uint8Array => docxFile({ body, ...parts });
const nest = (open: string, inner: string, close: string, depth: number): string =>
  open.repeat(depth) + inner + close.repeat(depth);
const pieces = (size: number, piece: string | ((index: number) => string)): string =>
  Array.from({ length: size }, (_, index) => (typeof piece === 'string' ? piece : piece(index))).join('');
const numbering = (text: string): string => list(Array.from({ length: 9 }, (_, index) => level(index, text)).join(''));
const field = (words: string, type: string): string =>
  `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>${words === '' ? '' : run(words)}`;

/** Documents of so many of one thing. */
const DOCUMENTS: Readonly<Record<string, (size: number) => Uint8Array>> = {
  paragraphs: (size) => XML(pieces(size, p('甲乙。'))),
  'paragraphs without a stop': (size) => XML(pieces(size, p('词语'))),
  'empty paragraphs': (size) => XML(p('甲。') + pieces(size, '<w:p/>')),
  'runs of a paragraph': (size) => XML(paragraph(pieces(size, run('甲')))),
  'line breaks of a paragraph': (size) => XML(paragraph(pieces(size, `${run('甲')}<w:r><w:br/></w:r>`))),
  'tabs of a paragraph': (size) => XML(paragraph(pieces(size, '<w:r><w:tab/></w:r>') + run('甲'))),
  'line breaks of a cell': (size) =>
    XML(p('甲。') + table(row(cell(pieces(size, '<w:p><w:r><w:br/></w:r></w:p>')), cell(p('乙'))))),
  'paragraphs of a cell': (size) => XML(p('甲。') + table(row(cell(pieces(size, p('甲'))), cell(p('乙'))))),
  'cells of a row': (size) => XML(p('甲。') + table(row(pieces(size, cell(p('1')))))),
  rows: (size) => XML(p('甲。') + table(pieces(size, row(cell(p('甲')), cell(p('1')))))),
  'ragged rows': (size) =>
    XML(p('甲。') + table(row(pieces(size / 2, cell(p('1')))), pieces(size / 2, row(cell(p('1')))))),
  'wide cells': (size) => XML(p('甲。') + table(pieces(size, row(cell(p('1'), '<w:gridSpan w:val="200"/>'))))),
  'cells merged downward': (size) =>
    XML(p('甲。') + table(pieces(size, row(cell(p('1'), '<w:vMerge/>'), cell(p('1')))))),
  tables: (size) => XML(p('甲。') + pieces(size, table(row(cell(p('甲')), cell(p('1')))))),
  'tables within tables': (size) =>
    XML(
      p('甲。') +
        nest('<w:tbl><w:tr><w:tc>', p('1'), '</w:tc></w:tr></w:tbl>', Math.min(size, 60)) +
        pieces(size, p('甲。')),
    ),
  'text boxes': (size) => XML(pieces(size, paragraph(run('甲。') + drawnBox(p('框'))))),
  'text boxes of a paragraph': (size) => XML(paragraph(run('甲。') + pieces(size, drawnBox(p('框'))))),
  'field ends': (size) => XML(paragraph(run('甲。') + pieces(size, field('', 'separate')))),
  'fields within fields': (size) =>
    XML(paragraph(pieces(size, field('甲', 'begin')) + pieces(size, field('乙', 'end')))),
  'fields over paragraphs': (size) => XML(pieces(size, paragraph(field('PAGE', 'begin') + field('甲', 'separate')))),
  bookmarks: (size) =>
    XML(
      paragraph(
        pieces(size, (index) => `<w:bookmarkStart w:id="${String(index)}" w:name="b${String(index)}"/>${run('甲')}`),
      ),
    ),
  'bookmarks of figures': (size) =>
    XML(
      paragraph(
        pieces(
          size,
          (index) =>
            `<w:bookmarkStart w:id="${String(index)}" w:name="fact_${String(index)}"/>${run('1件')}<w:bookmarkEnd w:id="${String(index)}"/>`,
        ),
      ),
    ),
  'content controls': (size) => XML(pieces(size, control(p('甲。')))),
  'content controls of a paragraph': (size) => XML(paragraph(pieces(size, control(run('甲'))))),
  'content controls within each other': (size) =>
    XML(
      nest('<w:sdt><w:sdtContent>', p('甲。'), '</w:sdtContent></w:sdt>', Math.min(size, 120)) +
        pieces(size, p('乙。')),
    ),
  insertions: (size) => XML(pieces(size, paragraph(`<w:ins>${run('甲。')}</w:ins>`))),
  deletions: (size) =>
    XML(
      p('甲。') +
        pieces(size, paragraph('<w:del><w:r><w:delText>甲。</w:delText></w:r></w:del>', '<w:rPr><w:del/></w:rPr>')),
    ),
  symbols: (size) => XML(paragraph(pieces(size, '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'))),
  'references to one footnote': (size) =>
    XML(pieces(size, paragraph(`${run('甲。')}<w:r><w:footnoteReference w:id="1"/></w:r>`)), {
      footnotes: `<w:footnote w:id="1">${p('注'.repeat(size))}</w:footnote>`,
    }),
  footnotes: (size) =>
    XML(
      pieces(size, (index) => paragraph(`${run('甲。')}<w:r><w:footnoteReference w:id="${String(index)}"/></w:r>`)),
      {
        footnotes: pieces(size, (index) => `<w:footnote w:id="${String(index)}">${p('注')}</w:footnote>`),
      },
    ),
  styles: (size) =>
    XML(p('甲。', '<w:pStyle w:val="s1"/>'), {
      styles: pieces(size, (index) => `<w:style w:type="paragraph" w:styleId="s${String(index)}"/>`),
    }),
  'styles based on each other': (size) =>
    XML(
      pieces(size, (index) => p('甲。', `<w:pStyle w:val="s${String(index)}"/>`)),
      {
        styles: pieces(
          size,
          (index) =>
            `<w:style w:type="paragraph" w:styleId="s${String(index)}"><w:basedOn w:val="s${String(index + 1)}"/></w:style>`,
        ),
      },
    ),
  'items of a list': (size) => XML(pieces(size, item('甲。')), { numbering: numbering('%1.') }),
  'items of distinct lists': (size) =>
    XML(
      pieces(size, (index) => item('甲。', 0, index)),
      {
        numbering: pieces(
          size,
          (index) =>
            `<w:abstractNum w:abstractNumId="${String(index)}">${level(0, '%1.')}</w:abstractNum><w:num w:numId="${String(index)}"><w:abstractNumId w:val="${String(index)}"/></w:num>`,
        ),
      },
    ),
  'items with a long mark': (size) => XML(pieces(size, item('甲。')), { numbering: numbering('%1'.repeat(size)) }),
  'items of levels': (size) =>
    XML(
      pieces(size, (index) => item('甲。', index % 9)),
      { numbering: numbering('%1.%2.%3.%4') },
    ),
  alternatives: (size) =>
    XML(pieces(size, `<mc:AlternateContent><mc:Choice Requires="wps">${p('甲。')}</mc:Choice></mc:AlternateContent>`)),
  pictures: (size) => XML(p('甲。') + pieces(size, '<w:p><w:r><w:drawing/></w:r></w:p>')),
  comments: (size) =>
    XML(
      pieces(size, (index) =>
        paragraph(
          `<w:commentRangeStart w:id="${String(index)}"/>${run('甲。')}<w:r><w:commentReference w:id="${String(index)}"/></w:r>`,
        ),
      ),
    ),
  'hidden runs': (size) => XML(pieces(size, p('甲。', '', '<w:vanish/>')) + p('乙。')),
  formulas: (size) =>
    XML(paragraph(run('甲。') + pieces(size, '<m:oMath xmlns:m="m"><m:r><m:t>1</m:t></m:r></m:oMath>'))),
  'elements that mean nothing': (size) => XML(p('甲。') + pieces(size, '<w:x/>')),
  'levels of elements': (size) => XML(nest('<w:x>', p('甲。'), '</w:x>', size)),
};

/** Rows of tables of so many cells, and the sheet that holds them. */
const SHEETS: Readonly<Record<string, (size: number) => Uint8Array>> = {
  records: (size) =>
    renderXlsx({ ...FULL_LEDGERS, legalAdviser: { opinions: repeated(FULL_LEDGERS.legalAdviser.opinions, size / 4) } }),
  'records of everything': (size) =>
    renderXlsx({
      agency: FULL_LEDGERS.agency,
      year: 2020,
      enforcement: { cases: repeated(FULL_LEDGERS.enforcement.cases, size / 40) },
    }),
  'lines of a table': (size) => csv(times(size, (index) => `${String(index)},2024年5月21日\n`)),
  'quotation marks': (size) => csv('"'.repeat(size)),
  columns: (size) => csv(`${times(size, (index) => `列${String(index)},`)}\n`),
  'lines of one more column each': (size) =>
    csv(Array.from({ length: Math.sqrt(size * 2) }, (_, index) => '1,'.repeat(index)).join('\n')),
  'blank lines': (size) => csv('\n'.repeat(size)),
  'headings over and over': (size) => csv(times(size, () => '意见书编号,出具日期\n1,2024年5月21日\n\n')),
};

function csv(text: string): Uint8Array {
  return new TextEncoder().encode(`意见书编号,出具日期\n${text}`);
}

/** Records with an id of their own. */
function repeated<T extends { id: string }>(records: readonly T[] = [], count: number): T[] {
  return Array.from({ length: Math.ceil(count) }, (_, index) => ({
    ...records[index % records.length]!,
    id: `r${String(index)}`,
  }));
}

const REPORT_SIZE = 16_000;
const FIXED = readReport('某局2024年法治政府建设情况报告\n一、甲\n共12件。');

function over<T>(
  work: string,
  shapes: Readonly<Record<string, (size: number) => T>>,
  largest: number,
  of: (input: T) => unknown,
): Curve[] {
  return Object.entries(shapes).map(([shape, make]) => ({
    work,
    shape,
    largest,
    of: (size) => {
      const input = make(size);
      return () => of(input);
    },
  }));
}

const written = (read: Report): unknown => [renderMarkdown(read), renderHtml(read), renderPlainText(read)];
const reports = (
  shapes: Readonly<Record<string, (size: number) => string>>,
): Record<string, (size: number) => Report> =>
  Object.fromEntries(
    Object.entries(shapes).map(([shape, make]) => [
      shape,
      (size: number) => readReport(`某局2024年法治政府建设情况报告\n一、甲\n${make(size)}`),
    ]),
  );
const oneParagraph = (
  shapes: Readonly<Record<string, (size: number) => string>>,
): Record<string, (size: number) => Report> =>
  Object.fromEntries(
    Object.entries(shapes).map(([shape, make]) => [shape, (size: number) => sampleReport({ text: make(size) })]),
  );

function rechecked(report: Report): unknown {
  return recheck(checkReport(report), report, ['text']);
}

function formatted(report: Report): unknown {
  const result = checkReport(report);
  return (['text', 'markdown', 'sarif'] as const).map((format) => formatFindings(result, format));
}

/** Ledgers of so many records. */
const LEDGERS: Readonly<Record<string, (size: number) => unknown>> = Object.fromEntries(
  (Object.entries(FULL_LEDGERS) as [string, Record<string, { id: string }[]>][])
    .filter(([, lists]) => typeof lists === 'object' && Object.values(lists).every((each) => Array.isArray(each)))
    .flatMap(([subject, lists]) =>
      Object.entries(lists).map(([name, records]): [string, (size: number) => unknown] => [
        `${subject}.${name}`,
        (size) => ({ agency: FULL_LEDGERS.agency, year: 2020, [subject]: { [name]: repeated(records, size / 16) } }),
      ]),
    ),
);

/** Every curve that is drawn. */
export const CURVES: readonly Curve[] = [
  ...over('readReport', TEXTS, REPORT_SIZE, readReport),
  ...over('checkReport, one paragraph', oneParagraph(TEXTS), REPORT_SIZE, (report) => checkReport(report)),
  ...over('checkReport, as read', reports(TEXTS), REPORT_SIZE, (report) => checkReport(report)),
  ...over('recheck', reports(TEXTS), REPORT_SIZE / 2, rechecked),
  ...over('formatFindings', reports(TEXTS), REPORT_SIZE / 2, formatted),
  ...over('redactPersonalData', TEXTS, REPORT_SIZE, redactPersonalData),
  ...over('readReportHtml', PAGES, REPORT_SIZE, (page) => readReportHtml(page)),
  ...over('readReportHtml, text', TEXTS, REPORT_SIZE, (text) => readReportHtml(`<h1>甲</h1><p>${text}</p>`)),
  ...over('readReportDocx', DOCUMENTS, 4_000, (bytes) => readReportDocx(bytes)),
  ...over('annotateDocx', DOCUMENTS, 2_000, (bytes) => annotateDocx(bytes, checkReport(FIXED).findings)),
  ...over('render text', reports(TEXTS), REPORT_SIZE, written),
  ...over('renderDocx', reports(TEXTS), REPORT_SIZE / 2, (report) => renderDocx(report)),
  ...over('readWorkbook', SHEETS, REPORT_SIZE, (bytes) => readWorkbook(bytes)),
  ...over('readLedgersXlsx', SHEETS, REPORT_SIZE, (bytes) => readLedgersXlsx(bytes)),
  ...over('annotateWorkbook', { records: SHEETS['records']! }, REPORT_SIZE, (bytes) => annotateWorkbook(bytes, [])),
  ...over('checkLedgers', LEDGERS, REPORT_SIZE, (ledgers) => checkLedgers(ledgers as never)),
  ...over(
    'readRows',
    {
      rows: (size) =>
        Array.from({ length: size / 8 }, (_, index) => ({ 意见书编号: String(index), 出具日期: '2024年5月21日' })),
    },
    REPORT_SIZE,
    (rows) => readRows('legalAdviser.opinions', rows),
  ),
  ...over(
    'draftReport',
    { narrative: (size: number) => times(size, (index) => `${nameOf(index)}12件。`) },
    REPORT_SIZE,
    (text) =>
      draftReport({
        agency: FULL_LEDGERS.agency,
        year: 2020,
        today: '2021-02-01',
        narrative: { introduction: [text] },
      }),
  ),
];
