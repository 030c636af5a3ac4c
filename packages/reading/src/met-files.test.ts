import { plainText, type Report, visit } from '@fazhi/core';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { keptText, wordsOf } from '../scripts/kept-text.mts';
import { decodeReportText } from './encoding/decode-report-text.js';
import { type DocxParts, docxFile, p } from './fixtures/docx-file.js';
import {
  cell,
  control,
  drawnBox,
  grid,
  item,
  level,
  list,
  paragraph,
  row,
  run,
  table,
  vmlBox,
} from './fixtures/docx-shapes.js';
import { readReportDocx } from './docx/read-report-docx.js';
import { readReportHtml } from './html/read-report-html.js';
import { readReport } from './read-report.js';
import { readReportFile } from './read-report-file.js';

/** What is told of a report; a case names what it is about. */
interface Told {
  readonly title: string;
  readonly agency: string | undefined;
  readonly kind: string;
  readonly documentNumber: string | undefined;
  readonly recipients: readonly string[] | undefined;
  readonly signedOn: string | undefined;
  readonly refused: string | undefined;
  /** Figures, as printed. */
  readonly figures: readonly string[];
  /** Headings and paragraphs, each with its ordinal. */
  readonly lines: readonly string[];
  readonly cells: readonly (readonly string[])[];
  /** Columns and rows of the cells that span any. */
  readonly spans: readonly string[];
  /** What stands around the text. */
  readonly aside: readonly string[];
  /** Types of the blocks of the document, without what stands around the text. */
  readonly blocks: readonly string[];
  readonly attachments: readonly string[];
  readonly annexes: readonly string[];
}

function told(report: Report): Told {
  const lines: string[] = [];
  const cells: string[][] = [];
  const spans: string[] = [];
  const aside: string[] = [];
  const attachments: string[] = [];
  const annexes: string[] = [];
  visit(report, (node) => {
    if (node.type === 'heading') lines.push((node.ordinal?.raw ?? '') + plainText(node));
    else if (node.type === 'paragraph') lines.push(plainText(node));
    else if (node.type === 'furniture') aside.push(node.value);
    else if (node.type === 'attachmentNote') attachments.push(...node.items);
    else if (node.type === 'annex') annexes.push([node.label, plainText(node.children[0])].join(' ').trim());
    else if (node.type === 'tableRow') cells.push(node.children.map(plainText));
    else if (node.type === 'tableCell' && (node.columnSpan ?? 1) * (node.rowSpan ?? 1) > 1)
      spans.push(`${plainText(node)} ${String(node.columnSpan ?? 1)}x${String(node.rowSpan ?? 1)}`);
  });
  const { title, agency, kind, documentNumber, recipients, signedOn, unreadable } = report.meta;
  return {
    ...{ title, agency, kind, documentNumber, recipients, signedOn, refused: unreadable?.reason },
    figures: report.facts.map(({ quantity }) => quantity.raw),
    ...{ lines, cells, spans, aside, attachments, annexes },
    blocks: report.children.map(({ type }) => type).filter((type) => type !== 'furniture'),
  };
}

type Case = readonly [id: string, input: Uint8Array | string | DocxParts, expected: Partial<Told>];

const TITLE = '示例市司法局关于2025年法治政府建设情况的报告';
const SECTIONS = '一、主要举措和成效\n全年办理行政复议案件12件。\n二、存在的不足和原因\n力量薄弱。';
const CLOSING = '示例市司法局\n2026年1月20日';

/** A DOCX body after a title. */
const titled = (body: string, parts: DocxParts = {}): DocxParts => ({ ...parts, body: p(TITLE) + body });
/** Cells of which one holds what a case is about. */
const inCell = (content: string, parts: DocxParts = {}): DocxParts =>
  titled(p('一、情况') + table(row(cell(p('事项')), cell(content)), row(cell(p('甲')), cell(p('乙')))), parts);
/** The cells of such a table. */
const CELLS = (text: string): Partial<Told> => ({
  cells: [
    ['事项', text],
    ['甲', '乙'],
  ],
});
const types = (...entries: string[]): DocxParts => ({
  body: p('全年检查10次。'),
  entries: {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${entries.join('')}</Types>`,
    ),
  },
});
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const byDefault = (extension: string, type = `${MAIN}.document.main+xml`): string =>
  `<Default Extension="${extension}" ContentType="${type}"/>`;
const READ = { refused: undefined, figures: ['10次'] };

const raw = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const chunk = (name: string, content: string): DocxParts => ({
  body: '<w:altChunk xmlns:r="r" r:id="c1"/>',
  entries: {
    [`word/${name}`]: strToU8(content),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships><Relationship Id="c1" Type="http://x/relationships/aFChunk" Target="${name}"/></Relationships>`,
    ),
  },
});
const CHINESE = level(0, '%1、', 'chineseCounting') + level(1, '（%2）', 'chineseCounting');
const COLUMN = ['甲', '乙', '丙'].map((name) => row(cell(item('')), cell(p(name)))).join('');
const NUMBERED = {
  cells: [
    ['1', '甲'],
    ['2', '乙'],
    ['3', '丙'],
  ],
};

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a content control in a table': [
    ['A-loss-4d00eedf7f', inCell(control(control(p('目标字')))), CELLS('目标字')],
    ['A-loss-54dba02109', inCell(p('目标') + control(p('字'))), CELLS('目标 字')],
    ['A-loss-d3ba57156a', inCell(paragraph(control(run('［单位名称］'), '<w:showingPlcHdr/>'))), CELLS('［单位名称］')],
    [
      'A-loss-2dffd5ecc0',
      inCell(control(p('［副标题］'), '<w:dataBinding w:xpath="/a"/><w:text/>')),
      CELLS('［副标题］'),
    ],
    [
      'A-loss-4706fccaa8',
      titled(
        p('一、情况') + table(row(cell(p('事项')), control(cell(p('目标字')))), row(cell(p('甲')), cell(p('乙')))),
      ),
      CELLS('目标字'),
    ],
    [
      'A-loss-b954e2099f',
      titled(
        p('一、情况') + table(control(row(cell(p('事项')), cell(p('目标字')))), row(cell(p('甲')), cell(p('乙')))),
      ),
      CELLS('目标字'),
    ],
    ['A-loss-374b4048db', inCell(control(p('目标') + p('字'))), CELLS('目标 字')],
    ['A-loss-f27c0b9287', inCell(paragraph(run('目') + control(run('标')) + run('字'))), CELLS('目标字')],
    ['A-loss-48d1590e76', inCell(control(control(control(paragraph(control(run('目标字'))))))), CELLS('目标字')],
    ['A-loss-7ead0419be', inCell(paragraph(control(run('目标字'), '<w:dropDownList/>'))), CELLS('目标字')],
    [
      'A-loss-25e3a86017',
      titled(
        p('一、情况') +
          control(table(row(cell(p('事项')), cell(control(p('目标字')))), row(cell(p('甲')), cell(p('乙'))))),
      ),
      CELLS('目标字'),
    ],
    [
      'A-loss-382b78b8c6',
      titled(
        p('一、情况') +
          table(
            control(row(control(cell(p('事项'))), control(cell(control(p('目标字')))))),
            row(cell(p('甲')), cell(p('乙'))),
          ),
      ),
      CELLS('目标字'),
    ],
    ['A-loss-acd94d7171', inCell(`<w:customXml w:element="x">${control(p('目标字'))}</w:customXml>`), CELLS('目标字')],
    [
      'A-loss-755b04f943',
      inCell(paragraph(`<w:smartTag w:element="x">${control(run('目标字'))}</w:smartTag>`)),
      CELLS('目标字'),
    ],
    [
      'A-loss-39830c84f7',
      titled(p('一、情况') + control(grid(['事项', '目标字'], ['甲', '乙']), '<w:docPartList/>')),
      CELLS('目标字'),
    ],
    ['A-loss-bd6bd4156e', inCell(paragraph(control(run('目标字'), '<w:citation/>'))), CELLS('目标字')],
    ['A-loss-a303f411da', inCell(control(control(p('目标')) + p('字'))), CELLS('目标 字')],
    [
      'A-loss-9581766327',
      inCell(paragraph(control(run('目标字'), '<w:date w:fullDate="2025-01-20T00:00:00Z"/>'))),
      CELLS('目标字'),
    ],
    ['A-loss-39852b3721', inCell(control(paragraph(`<w:hyperlink>${run('目标字')}</w:hyperlink>`))), CELLS('目标字')],
    ['A-loss-4a9d18df72', inCell(control(`<w:ins>${p('目标字')}</w:ins>`)), CELLS('目标字')],
    ['A-loss-13953406c2', inCell(paragraph(run('目') + control(control(run('标字'))))), CELLS('目标字')],
    [
      'A-loss-a93f3088e4',
      titled(
        p('一、情况') + table(row(cell(p('开具日期')), cell(control(p('2025年1月29日'))), cell(p('')))) + p('甲。'),
      ),
      { cells: [['开具日期', '2025年1月29日', '']] },
    ],
    [
      'in an insertion',
      inCell(
        control(
          paragraph(`<w:ins>${run('目标')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>${run('字')}`),
        ),
      ),
      CELLS('目标字'),
    ],
    [
      'around a nested table',
      titled(p('一、情况') + table(row(cell(control(grid(['事项', '目标字'], ['甲', '乙'])) + p(''))))),
      CELLS('目标字'),
    ],
    [
      'with a repeated row',
      titled(
        p('一、情况') +
          table(
            row(cell(p('事项')), cell(p('目标字'))),
            control(control(row(cell(p('甲')), cell(p('乙'))), '<w15:repeatingSectionItem xmlns:w15="w15"/>')),
          ),
      ),
      CELLS('目标字'),
    ],
  ],
  'the type of the main part': [
    ['A-ct-2a178223b3', types(byDefault('xml')), READ],
    ['A-ct-b563d17479', types(byDefault('XML')), READ],
    ['A-ct-236aa305bf', types(byDefault('rels', 'application/xml'), byDefault('xml')), READ],
    ['A-ct-2aae0e48fe', types(byDefault('xml'), byDefault('jpeg', 'image/jpeg')), READ],
    [
      'A-ct-a68b83cf13',
      types(byDefault('xml'), `<Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/>`),
      READ,
    ],
    ['A-ct-521f50ee84', types(byDefault('xml', `${MAIN}.template.main+xml`)), READ],
    ['A-ct-7146047f2c', types(byDefault('png', 'image/png'), byDefault('xml')), READ],
    ['A-ct-4d9f95a3ba', types(byDefault('xml'), '<Override PartName="/docProps/app.xml" ContentType=""/>'), READ],
    ['A-ct-5c3574816c', types(byDefault('xml', `${MAIN}.document.main+xml`.toUpperCase())), READ],
    ['A-ct-7e1e1274e4', types(byDefault('xml', `${MAIN}.document.main+xml; charset=utf-8`)), READ],
    [
      'an override written in capitals',
      types(
        byDefault('xml', 'application/xml'),
        `<Override PartName="/WORD/Document.xml" ContentType="${MAIN}.document.main+xml"/>`,
      ),
      READ,
    ],
    [
      'a workbook by default',
      types(byDefault('xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml')),
      { refused: 'notDocx' },
    ],
    ['no type at all', types(), { refused: 'notDocx' }],
  ],
  'an insertion in mathematics': [
    [
      'A-loss-658945721b',
      titled(
        paragraph('<m:oMath xmlns:m="m"><w:ins><m:r><m:t>A=</m:t></m:r></w:ins><m:r><m:t>2πr</m:t></m:r></m:oMath>'),
      ),
      { lines: ['A=2πr'] },
    ],
    [
      'A-loss-3ddeea8125',
      titled(
        paragraph(
          `${run('面积')}<m:oMath xmlns:m="m"><m:sSup><m:e><m:r><m:t>r</m:t></m:r></m:e><m:sup><w:ins><m:r><m:t>2</m:t></m:r></w:ins></m:sup></m:sSup></m:oMath>`,
        ),
      ),
      { lines: ['面积r2'] },
    ],
    [
      'within a run',
      titled(paragraph('<m:oMath xmlns:m="m"><m:r><w:ins><m:t>x</m:t></w:ins></m:r></m:oMath>')),
      { lines: ['x'] },
    ],
    [
      'a deletion',
      titled(paragraph('<m:oMath xmlns:m="m"><w:del><m:r><m:t>y</m:t></m:r></w:del><m:r><m:t>x</m:t></m:r></m:oMath>')),
      { lines: ['x'] },
    ],
    [
      'in a cell',
      inCell(
        paragraph(
          '<m:oMathPara xmlns:m="m"><m:oMath><w:moveTo><m:r><m:t>x</m:t></m:r></w:moveTo></m:oMath></m:oMathPara>',
        ),
      ),
      CELLS('x'),
    ],
  ],
  'a text box in a cell': [
    [
      'A-loss-6c7db97021',
      inCell(paragraph(run('字') + drawnBox(p('框一')) + drawnBox(p('框二')))),
      { ...CELLS('字'), aside: ['框一', '框二'] },
    ],
    ['A-loss-9cf736b70d', inCell(paragraph(vmlBox(p('框')))), { ...CELLS(''), aside: ['框'] }],
    [
      'A-loss-88c64e6fb3',
      titled(
        p('一、情况') + table(row(cell(paragraph(drawnBox(p('续表4-2')) + run('事项'))), cell(p('数量')))) + p('甲。'),
      ),
      { cells: [['事项', '数量']], aside: ['续表4-2'] },
    ],
    ['A-loss-14187c63dd', inCell(control(paragraph(drawnBox(p('框'))))), { ...CELLS(''), aside: ['框'] }],
    ['A-loss-f202930a5c', inCell(paragraph(`<w:ins>${drawnBox(p('框'))}</w:ins>`)), { ...CELLS(''), aside: ['框'] }],
    ['with a table in it', inCell(paragraph(vmlBox(grid(['框一', '框二'])))), { aside: ['框一', '框二'] }],
    [
      'in a box',
      inCell(paragraph(drawnBox(p('外') + paragraph(vmlBox(p('内')))))),
      { ...CELLS(''), aside: ['外', '内'] },
    ],
    [
      'in a note',
      inCell(paragraph(`${run('字')}<w:r><w:footnoteReference w:id="2"/></w:r>`), {
        footnotes: `<w:footnote w:id="2">${paragraph(run('注') + vmlBox(p('框')))}</w:footnote>`,
      }),
      CELLS('字'),
    ],
  ],
  'an automatic number': [
    [
      'A-num-digit-1',
      titled(item('甲。') + item('乙。') + item('5个乡镇建成法治广场。'), { numbering: list(level(0, '%1.')) }),
      { figures: ['5个'] },
    ],
    [
      'A-num-digit-3',
      titled(item('甲。') + item('乙。') + item('5个乡镇建成法治广场。'), { numbering: list(level(0, '%1')) }),
      { figures: ['5个'] },
    ],
    [
      'A-num-sep-1',
      titled(item('设计。', 2), { numbering: list(level(0, '%1') + level(1, '%1.%2') + level(2, '%1.%2.%3')) }),
      { lines: ['1.1.1 设计。'] },
    ],
    [
      'A-num-empty-1',
      titled(item('甲') + item('') + item('乙'), { numbering: list(CHINESE) }),
      { lines: ['一、甲', '三、乙'] },
    ],
    [
      'A-num-parent-1',
      titled(item('甲', 1) + item('乙') + item('丙'), { numbering: list(CHINESE) }),
      { lines: ['（一）甲', '二、乙', '三、丙'] },
    ],
    [
      'A-num-over-1',
      titled(item('甲') + item('子', 1, 2) + item('乙', 0, 2) + item('丙'), {
        numbering: list(
          CHINESE,
          '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
        ),
      }),
      { lines: ['一、甲', '（一）子', '二、乙', '三、丙'] },
    ],
    [
      'A-num-ilvl-1',
      titled(
        [0, 1, 1, 0]
          .map((at, index) =>
            p('甲乙丙丁'[index]!, `<w:pStyle w:val="列"/>${at === 0 ? '' : '<w:numPr><w:ilvl w:val="1"/></w:numPr>'}`),
          )
          .join(''),
        {
          numbering: list(CHINESE),
          styles:
            '<w:style w:type="paragraph" w:styleId="列"><w:name w:val="列"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
        },
      ),
      { lines: ['一、甲', '（一）乙', '（二）丙', '二、丁'] },
    ],
    ['A-num-cell-1', titled(p('一、情况') + table(COLUMN), { numbering: list(level(0, '%1')) }), NUMBERED],
    [
      'D-14',
      titled(
        p('一、情况') +
          table(COLUMN.replaceAll('<w:t xml:space="preserve">丙</w:t>', '<w:t>丙</w:t><w:noBreakHyphen/><w:t>1</w:t>')),
        { numbering: list(level(0, '%1')) },
      ),
      {
        cells: [
          ['1', '甲'],
          ['2', '乙'],
          ['3', '丙-1'],
        ],
      },
    ],
    ['before a year', titled(item('2025年检查8次。'), { numbering: list(level(0, '%1')) }), { figures: ['8次'] }],
    ['before a percentage', titled(item('5%的案件。'), { numbering: list(level(0, '%1.')) }), { figures: ['5%'] }],
    [
      'of a level that is not shown',
      titled(item('甲。', 1) + item('乙。', 1), { numbering: list(level(0, '%1') + level(1, '第%2项')) }),
      { lines: ['第1项 甲。', '第2项 乙。'] },
    ],
    [
      'deleted',
      titled(item('甲。') + p('乙。', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>') + item('丙。'), {
        numbering: list(level(0, '%1.', 'decimal')),
      }),
      { lines: ['1.甲', '乙。', '2.丙'] },
    ],
  ],
  'a sign of a picture font': [
    [
      'A-sym-1',
      titled(
        paragraph(
          `${run('是否公开：')}<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>${run('是 ')}<w:r><w:sym w:font="Wingdings 2" w:char="F0A3"/></w:r>${run('否。')}`,
        ),
      ),
      { lines: ['是否公开：☑是 □否。'] },
    ],
    ['D-18', inCell(paragraph(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run('同意')}`)), CELLS('☑同意')],
    [
      'with a code in small letters',
      titled(paragraph('<w:r><w:sym w:font="wingdings" w:char="f0fe"/><w:t>同意。</w:t></w:r>')),
      { lines: ['☑同意。'] },
    ],
    [
      'without the private part of its code',
      titled(paragraph('<w:r><w:sym w:font="Wingdings" w:char="00FE"/><w:t>同意。</w:t></w:r>')),
      { lines: ['☑同意。'] },
    ],
    [
      'in a content control',
      titled(
        paragraph(
          `${control('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>', '<w14:checkbox xmlns:w14="w"/>')}${run('同意。')}`,
        ),
      ),
      { lines: ['□同意。'] },
    ],
  ],
  'a sign that is no character of its own': [
    [
      'typed in a picture font',
      titled(
        paragraph(
          `<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>\uF0FE</w:t></w:r>${run('是。')}`,
        ),
      ),
      { lines: ['☑是。'] },
    ],
    ...(['default', 'checked'] as const).map((said): Case => [
      `a box of an old form, ${said}`,
      titled(
        paragraph(
          `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:${said}/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run('是。')}`,
        ),
      ),
      { lines: ['☒是。'] },
    ]),
    [
      'a box of an old form, cleared',
      titled(
        paragraph(
          `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run('是。')}`,
        ),
      ),
      { lines: ['□是。'] },
    ],
  ],
  'a cell that is not there': [
    [
      'deleted',
      titled(
        p('一、情况') +
          table(
            row(cell(p('项')), cell(p('数')), cell(p('旧'), '<w:cellDel/>')),
            row(cell(p('新')), cell(p('2')), cell(p('9'), '<w:cellDel/>')),
          ),
      ),
      {
        cells: [
          ['项', '数'],
          ['新', '2'],
        ],
      },
    ],
    [
      'merged as Word 97 has it',
      titled(
        p('一、情况') +
          table(
            row(cell(p('甲'), '<w:hMerge w:val="restart"/>'), cell(p(''), '<w:hMerge/>'), cell(p('丙'))),
            row(cell(p('乙')), cell(p('丁')), cell(p('戊'))),
          ),
      ),
      { spans: ['甲 2x1'] },
    ],
    [
      'merged so over two rows',
      titled(
        p('一、情况') +
          table(
            row(
              cell(p('甲'), '<w:hMerge w:val="restart"/><w:vMerge w:val="restart"/>'),
              cell(p(''), '<w:hMerge/><w:vMerge w:val="restart"/>'),
              cell(p('丙')),
            ),
            row(
              cell(p(''), '<w:hMerge w:val="restart"/><w:vMerge/>'),
              cell(p(''), '<w:hMerge/><w:vMerge/>'),
              cell(p('戊')),
            ),
          ),
      ),
      { spans: ['甲 2x2'] },
    ],
  ],
  'a page as it is shown': [
    [
      'preformatted',
      `<html><body><pre>${TITLE}\n一、情况\n全年检查10次。</pre></body></html>`,
      { title: TITLE, lines: ['一、情况', '全年检查10次。'] },
    ],
    [
      'preformatted by its style',
      `<html><body><h1>${TITLE}</h1><div style="white-space: pre-line">一、情况\n全年检查10次。</div></body></html>`,
      { lines: ['一、情况', '全年检查10次。'] },
    ],
    [
      'a short table in a table that arranges the page',
      `<table><tr><td><h1>${TITLE}</h1><p>一、情况</p><p>全年检查10次。</p><table><tr><td>项<td>数<tr><td>甲<td>2</table></table>`,
      {
        title: TITLE,
        cells: [
          ['项', '数'],
          ['甲', '2'],
        ],
      },
    ],
    [
      'footnotes of a document saved as a page',
      `<p class=MsoTitle>${TITLE}</p><p>一、情况</p><p>全年检查10次<span class=MsoFootnoteReference>[1]</span>。</p><div style='mso-element:footnote-list'><div style='mso-element:footnote'><p class=MsoFootnoteText>[1] 含上年3次。</p></div></div>`,
      { figures: ['10次'], aside: ['[1] 含上年3次。'] },
    ],
  ],
  'an embedded file': [
    ['A-alt-1', chunk('a.html', `<h1>${TITLE}</h1><p>一、情况</p><p>全年检查10次。</p>`), READ],
    ['D-17', chunk('a.rtf', '{\\rtf1 x}'), { refused: 'embeddedText' }],
    ['text', chunk('a.txt', `${TITLE}\n一、情况\n全年检查10次。`), READ],
    [
      'after a text of its own',
      {
        ...chunk('a.html', '<p>全年检查10次。</p>'),
        body: `${p(TITLE)}${p('一、情况')}<w:altChunk xmlns:r="r" r:id="c1"/>`,
      },
      READ,
    ],
    ['that is not there', { body: '<w:altChunk xmlns:r="r" r:id="c9"/>' }, { refused: 'embeddedText' }],
  ],
  'a note in a cell': [
    [
      'A-note-cell',
      inCell(paragraph(`${run('字')}<w:r><w:footnoteReference w:id="2"/></w:r>`), {
        footnotes: `<w:footnote w:id="2">${p('脚注字')}</w:footnote>`,
      }),
      { ...CELLS('字'), aside: ['脚注字'] },
    ],
    [
      'in a content control',
      inCell(control(paragraph(`${run('字')}<w:r><w:footnoteReference w:id="2"/></w:r>`)), {
        footnotes: `<w:footnote w:id="2">${p('脚注字')}</w:footnote>`,
      }),
      { ...CELLS('字'), aside: ['脚注字'] },
    ],
    [
      'of two paragraphs',
      inCell(paragraph(`${run('字')}<w:r><w:footnoteReference w:id="2"/></w:r>`), {
        footnotes: `<w:footnote w:id="2">${p('注一')}${p('注二')}</w:footnote>`,
      }),
      { aside: ['注一注二'] },
    ],
    [
      'that was deleted',
      inCell(paragraph(`${run('字')}<w:del><w:r><w:footnoteReference w:id="2"/></w:r></w:del>`), {
        footnotes: `<w:footnote w:id="2">${p('脚注字')}</w:footnote>`,
      }),
      { ...CELLS('字'), aside: [] },
    ],
  ],
  'a merged head': [
    [
      'FR-merge',
      titled(
        p('一、情况') +
          table(
            row(
              cell(p('执法单位'), '<w:vMerge w:val="restart"/>'),
              cell(p('行政处罚'), '<w:gridSpan w:val="2"/>'),
              cell(p('行政强制'), '<w:gridSpan w:val="2"/>'),
            ),
            row(cell(p(''), '<w:vMerge/>'), ...['件数', '金额', '件数', '金额'].map((text) => cell(p(text)))),
            row(...['甲局', '1', '2', '3', '4'].map((text) => cell(p(text)))),
          ),
      ),
      { spans: ['执法单位 1x2', '行政处罚 2x1', '行政强制 2x1'] },
    ],
    [
      'of a page',
      `<h1>${TITLE}</h1><p>一、情况</p><table><tr><th rowspan=2>执法单位<th colspan=2>行政处罚<tr><th>件数<th>金额<tr><td>甲局<td>1<td>2</table>`,
      { spans: ['执法单位 1x2', '行政处罚 2x1'] },
    ],
    [
      'and a total over two columns',
      titled(
        p('一、情况') +
          table(
            row(...['领域', '事项', '件数'].map((text) => cell(p(text)))),
            row(...['盐业', '许可', '3'].map((text) => cell(p(text)))),
            row(cell(p('合计'), '<w:gridSpan w:val="2"/>'), cell(p('3'))),
          ),
      ),
      { spans: ['合计 2x1'] },
    ],
    [
      'down all rows',
      titled(
        p('一、情况') +
          table(
            row(cell(p('盐业'), '<w:vMerge w:val="restart"/>'), cell(p('许可'))),
            row(cell(p(''), '<w:vMerge/>'), cell(p('处罚'))),
            row(cell(p(''), '<w:vMerge/>'), cell(p('检查'))),
          ),
      ),
      { spans: ['盐业 1x3'] },
    ],
  ],
  'the front of a document': [
    [
      'FR-h1',
      { body: p(TITLE, '<w:outlineLvl w:val="0"/>') + p('一、情况') + p('全年检查10次。') },
      { title: TITLE, kind: 'annualReport' },
    ],
    [
      'FR-sign',
      `示例市司法局文件\n示司发〔2026〕3号　　签发人：张三\n${TITLE}\n${SECTIONS}`,
      { title: TITLE, documentNumber: '示司发〔2026〕3号' },
    ],
    [
      'FR-sign3',
      `示司发〔2026〕3号\n签发人：张三\n${TITLE}\n${SECTIONS}`,
      { title: TITLE, documentNumber: '示司发〔2026〕3号', agency: '示例市司法局' },
    ],
    [
      'FR-rec',
      `${TITLE}\n各县（市、区）人民政府，市直各单位：\n${SECTIONS}`,
      { recipients: ['各县（市、区）人民政府', '市直各单位'] },
    ],
    [
      'FR-rec3',
      `${TITLE}\n各县（市、区）人民政府、${Array<string>(28).fill('市教育局').join('、')}：\n${SECTIONS}`,
      {
        recipients: ['各县（市、区）人民政府', ...Array<string>(28).fill('市教育局')],
        blocks: ['title', 'addressee', 'section', 'section'],
      },
    ],
    ['FR-secret', `机密★1年\n${TITLE}\n${SECTIONS}`, { title: TITLE, aside: ['机密★1年'] }],
    [
      'C-FL-11',
      `000001\n机密★1年\n特急\n${TITLE}\n${SECTIONS}`,
      { title: TITLE, aside: ['000001', '机密★1年', '特急'] },
    ],
    ['FR-stop', `${TITLE}。\n市人民政府：\n${SECTIONS}`, { title: TITLE, recipients: ['市人民政府'] }],
    [
      'FR-kind',
      '示例市司法局关于“我的刀盾”网络传播情况的报告\n一、存在问题\n力量薄弱。\n二、下一步工作\n加强。',
      { kind: 'other' },
    ],
    [
      'FR-tbl1',
      {
        body:
          grid(['示司发〔2026〕3号', '签发人：张三']) +
          SECTIONS.split('\n').reduce((body, line) => body + p(line), p(TITLE)),
      },
      { title: TITLE, documentNumber: '示司发〔2026〕3号', cells: [] },
    ],
    [
      'several signatories on lines of their own',
      `示例市司法局文件\n签发人：张三　李四\n示司发〔2026〕3号　　　王五\n${TITLE}\n${SECTIONS}`,
      { title: TITLE, documentNumber: '示司发〔2026〕3号', agency: '示例市司法局' },
    ],
    ['secrecy and urgency on one line', `机密★1年　特急\n${TITLE}\n${SECTIONS}`, { title: TITLE }],
    ['secrecy with blanks', `机　密\n特　急\n${TITLE}\n${SECTIONS}`, { title: TITLE }],
    [
      'a copy number and secrecy on one line',
      `000012　　　机密★6个月\n示例市司法局文件\n示司发〔2026〕3号\n${TITLE}\n${SECTIONS}`,
      { title: TITLE, documentNumber: '示司发〔2026〕3号' },
    ],
    [
      'a signatory whose name has a blank',
      `示司发〔2026〕3号    签发人：张　三\n${TITLE}\n${SECTIONS}`,
      { title: TITLE, documentNumber: '示司发〔2026〕3号' },
    ],
    [
      'recipients over two lines',
      `${TITLE}\n各县（市、区）人民政府，市政府各委、办、局，市属各企业、各高等院校，\n市直各单位：\n${SECTIONS}`,
      { blocks: ['title', 'addressee', 'section', 'section'] },
    ],
    [
      'a title in Heading 1 over two lines',
      {
        body:
          p('示例市司法局关于2025年', '<w:outlineLvl w:val="0"/>') +
          p('法治政府建设情况的报告', '<w:outlineLvl w:val="0"/>') +
          p('一、情况') +
          p('全年检查10次。'),
      },
      { title: TITLE },
    ],
    [
      'a letterhead in a text box',
      {
        body:
          paragraph(drawnBox(p('示例市司法局文件') + p('示司发〔2026〕3号'))) +
          SECTIONS.split('\n').reduce((body, line) => body + p(line), p(TITLE)),
      },
      { title: TITLE, documentNumber: '示司发〔2026〕3号' },
    ],
    [
      'a number with brackets of other forms',
      `示司发[2026]3号　签发人：张三\n${TITLE}\n${SECTIONS}`,
      { title: TITLE, documentNumber: '示司发[2026]3号' },
    ],
  ],
  'the front of a document, again': [
    [
      'marks behind their names',
      `份号：000123\n密级：机密\n紧急程度：加急\n示例市司法局文件\n示司发〔2026〕3号\n${TITLE}\n${SECTIONS}`,
      {
        title: TITLE,
        aside: ['份号：000123', '密级：机密', '紧急程度：加急', '示例市司法局文件', '示司发〔2026〕3号'],
      },
    ],
    [
      'kept secret until a day',
      `机密★2026年12月31日前\n${TITLE}\n${SECTIONS}`,
      { title: TITLE, aside: ['机密★2026年12月31日前'] },
    ],
    [
      'a number in brackets below the title',
      `${TITLE}\n（示司发〔2026〕3号）\n${SECTIONS}`,
      { title: TITLE, documentNumber: '示司发〔2026〕3号', blocks: ['title', 'section', 'section'] },
    ],
    [
      'a table with copy number, mark and number',
      {
        body:
          grid(['000001', ''], ['示例市司法局文件', ''], ['示司发〔2026〕3号', '签发人：张三']) +
          SECTIONS.split('\n').reduce((body, line) => body + p(line), p(TITLE)),
      },
      {
        documentNumber: '示司发〔2026〕3号',
        cells: [],
        aside: ['000001', '示例市司法局文件', '示司发〔2026〕3号', '签发人：张三'],
      },
    ],
    [
      'such a table on a page',
      `<table><tr><td>000001<td><tr><td>示例市司法局文件<td><tr><td>示司发〔2026〕3号<td>签发人：张三</table><h1>${TITLE}</h1><p>一、情况</p><p>全年检查10次。</p>`,
      { documentNumber: '示司发〔2026〕3号', cells: [] },
    ],
    [
      'names beside 文件 in a table',
      {
        body:
          table(
            row(cell(p('示例市司法局')), cell(p('文件'), '<w:vMerge w:val="restart"/>')),
            row(cell(p('示例市财政局')), cell(p(''), '<w:vMerge/>')),
          ) + SECTIONS.split('\n').reduce((body, line) => body + p(line), p(TITLE)),
      },
      { title: TITLE, cells: [], aside: ['示例市司法局', '文件', '示例市财政局'] },
    ],
    [
      'signatories one below the other in a cell',
      {
        body:
          table(row(cell(p('示司发〔2026〕3号')), cell(p('签发人：张三') + p('李四') + p('王五')))) +
          SECTIONS.split('\n').reduce((body, line) => body + p(line), p(TITLE)),
      },
      { aside: ['示司发〔2026〕3号', '签发人：张三 李四 王五'] },
    ],
  ],
  'the end of a document': [
    [
      'FR-note',
      `${TITLE}\n${SECTIONS}\n${CLOSING}\n（此件公开发布）\n抄送：市人大常委会。\n示例市司法局办公室　2026年1月20日印发`,
      {
        blocks: ['title', 'section', 'section', 'signature', 'dateline'],
        aside: ['（此件公开发布）', '抄送：市人大常委会。', '示例市司法局办公室　2026年1月20日印发'],
      },
    ],
    [
      'FR-note3',
      `${TITLE}\n${SECTIONS}\n${CLOSING}\n（联系人：张三，电话：12345678）\n抄送：市人大常委会。`,
      {
        blocks: ['title', 'section', 'section', 'signature', 'dateline'],
        aside: ['（联系人：张三，电话：12345678）', '抄送：市人大常委会。'],
      },
    ],
    [
      'FR-seal',
      `${TITLE}\n${SECTIONS}\n示例市司法局\n（印章）\n2026年1月20日`,
      { blocks: ['title', 'section', 'section', 'signature', 'dateline'], signedOn: '2026-01-20' },
    ],
    [
      'FR-O',
      `${TITLE}\n${SECTIONS}\n示例市司法局\n二O二六年一月二十日`,
      { blocks: ['title', 'section', 'section', 'signature', 'dateline'], signedOn: '2026-01-20' },
    ],
    [
      'FR-lo',
      `示例市司法局文件\n示司发〔2026〕1号 签发人：张某某\n${TITLE}\n${SECTIONS}\n${CLOSING}`,
      {
        title: TITLE,
        documentNumber: '示司发〔2026〕1号',
        blocks: ['title', 'section', 'section', 'signature', 'dateline'],
      },
    ],
    [
      'E-docno',
      `示例市司法局文件\n示司发〔2026〕1号　　　　签发人：张某某　李　某\n${TITLE}\n${SECTIONS}`,
      { documentNumber: '示司发〔2026〕1号' },
    ],
    [
      'A-loss-5fe18f9dc9',
      '附件1\n2007年产品认定目录\n一、种植业类\n粮食12种。\n附件3\n2007年产品申报材料清单\n1、营业执照复印件；\n2、检验报告；\n附件4\n基本情况表\n填表3份。',
      { annexes: ['附件3 2007年产品申报材料清单', '附件4 基本情况表'] },
    ],
    [
      'a seal in other words',
      `${TITLE}\n${SECTIONS}\n示例市司法局（盖章）\n2026年1月20日`,
      { blocks: ['title', 'section', 'section', 'signature', 'dateline'] },
    ],
    ['blanks in the date', `${TITLE}\n${SECTIONS}\n示例市司法局\n2026 年 1 月 20 日`, { signedOn: '2026-01-20' }],
    [
      'a date with its circle for a zero',
      `${TITLE}\n${SECTIONS}\n示例市司法局\n二○二六年一月二十日`,
      { signedOn: '2026-01-20' },
    ],
    [
      'the first month by its name',
      `${TITLE}\n${SECTIONS}\n示例市司法局\n二零二六年元月二十日`,
      { signedOn: '2026-01-20', blocks: ['title', 'section', 'section', 'signature', 'dateline'] },
    ],
    [
      'the first month between digits',
      `${TITLE}\n${SECTIONS}\n示例市司法局\n2026年元月20日`,
      { signedOn: '2026-01-20' },
    ],
    [
      'an annex called 附表',
      `${TITLE}\n${SECTIONS}\n${CLOSING}\n附表1\n统计表\n全年共12件。`,
      { annexes: ['附表1 统计表'] },
    ],
    [
      'an annex called 附录',
      `${TITLE}\n${SECTIONS}\n${CLOSING}\n附录1\n统计表\n全年共12件。`,
      { annexes: ['附录1 统计表'] },
    ],
    [
      'a label in brackets',
      `${TITLE}\n${SECTIONS}\n${CLOSING}\n【附件1】\n统计表\n全年共12件。`,
      { annexes: ['【附件1】 统计表'] },
    ],
    [
      'copies over two lines',
      `${TITLE}\n${SECTIONS}\n${CLOSING}\n抄送：市委办公室，市人大常委会办公室，市政协办公室，\n市中级人民法院，市人民检察院。\n示例市司法局办公室　2026年1月20日印发`,
      { blocks: ['title', 'section', 'section', 'signature', 'dateline'] },
    ],
    [
      'an imprint on two lines',
      `${TITLE}\n${SECTIONS}\n${CLOSING}\n（此件依申请公开）\n主送：市人民政府。\n抄送：市人大常委会。\n示例市司法局办公室\n2026年1月20日印发`,
      { blocks: ['title', 'section', 'section', 'signature', 'dateline'] },
    ],
  ],
  'a list of annexes': [
    ['with blanks in its label', `${TITLE}\n${SECTIONS}\n附　件：统计表\n${CLOSING}`, { attachments: ['统计表'] }],
    ['called 附表', `${TITLE}\n${SECTIONS}\n附表：统计表\n${CLOSING}`, { attachments: ['统计表'] }],
    [
      'called 附',
      `${TITLE}\n${SECTIONS}\n附：1.统计表\n2.责任清单\n${CLOSING}`,
      { attachments: ['统计表', '责任清单'] },
    ],
    [
      'numbered in brackets',
      `${TITLE}\n${SECTIONS}\n附件：（1）统计表\n（2）责任清单\n${CLOSING}`,
      {
        attachments: ['统计表', '责任清单'],
        blocks: ['title', 'section', 'section', 'attachmentNote', 'signature', 'dateline'],
      },
    ],
    [
      'a label for each, with its name on the next line',
      `${TITLE}\n${SECTIONS}\n附件1\n行政执法统计表\n附件2\n任务分工\n${CLOSING}`,
      {
        attachments: ['行政执法统计表', '任务分工'],
        annexes: [],
        blocks: ['title', 'section', 'section', 'attachmentNote', 'signature', 'dateline'],
      },
    ],
    [
      'a label for each, with its name behind it',
      `${TITLE}\n${SECTIONS}\n附件1：行政执法统计表\n附件2：任务分工\n${CLOSING}`,
      {
        attachments: ['行政执法统计表', '任务分工'],
        blocks: ['title', 'section', 'section', 'attachmentNote', 'signature', 'dateline'],
      },
    ],
    [
      'names parted by commas',
      `${TITLE}\n${SECTIONS}\n附件：行政执法统计表、普法责任清单\n${CLOSING}`,
      { attachments: ['行政执法统计表', '普法责任清单'] },
    ],
    [
      'one name with a comma',
      `${TITLE}\n${SECTIONS}\n附件：行政许可、行政处罚统计表\n${CLOSING}`,
      { attachments: ['行政许可、行政处罚统计表'] },
    ],
    [
      'names in title marks',
      `${TITLE}\n${SECTIONS}\n附件：《统计表》、《责任清单》\n${CLOSING}`,
      { attachments: ['《统计表》', '《责任清单》'] },
    ],
  ],
  'a false figure': [
    ['FR-fact1', `${TITLE}\n一、情况\n由组织、制度、实施、监督和保障五部分组成。`, { figures: [] }],
    ['FR-fact3', `${TITLE}\n一、情况\n见http://example.com/a?b=%22c%22。`, { figures: [] }],
    ['in an address without its scheme', `${TITLE}\n一、情况\n见www.example.com/12件/a%20b。`, { figures: [] }],
    ['of a name', `${TITLE}\n一、情况\n深入学习五大发展理念。`, { figures: [] }],
    ['of a number of lines', `${TITLE}\n一、情况\n分为三部分，第一部分是总则。`, { figures: [] }],
  ],
  'what is no text': [
    ['A-tsd-b86af92f11', raw('%TSD-Header-###%\x01\x02\x83'), { refused: 'protected' }],
    ['B-pdf-docx', raw('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj'), { refused: 'pdf' }],
    ['behind a byte order mark', raw('\xEF\xBB\xBF%PDF-1.4'), { refused: 'pdf' }],
    [
      'with a name of another program',
      raw('b\x14#e\0\0\x14\0\x01\0\0E-SafeNet\0\0\0LOCK\x9a'),
      { refused: 'protected' },
    ],
    ['cut off in its first bytes', raw('PK\x03\x04\x14\0'), { refused: 'damaged' }],
  ],
};

/** The report of an input: bytes and parts as a file, words as text. */
function reportOf(input: Case[1]): Promise<Report> | Report {
  if (typeof input === 'string') return input.startsWith('<') ? readReportHtml(input) : readReport(input);
  return input instanceof Uint8Array ? readReportFile(input) : readReportDocx(docxFile(input));
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', async (__, input, expected) => {
    const report = await reportOf(input);
    const all = told(report);
    const about = Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Told]]));
    expect(about).toEqual(expected);
    if (typeof input === 'string' || input instanceof Uint8Array || all.refused !== undefined) return;
    const { kept, shown } = keptText(docxFile(input), report);
    expect(kept).toBe(shown);
  });

  test('as a Word document of its lines', async () => {
    for (const [id, input, expected] of cases) {
      if (typeof input !== 'string' || input.startsWith('<')) continue;
      const report = await readReportDocx(
        docxFile({
          body: input
            .split('\n')
            .map((line) => p(line))
            .join(''),
        }),
      );
      const all = told(report);
      const about = Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Told]]));
      expect([id, about]).toEqual([id, expected]);
      // Numbers and labels of a list of annexes are its shape.
      if (expected.attachments !== undefined) continue;
      for (const line of input.split('\n')) expect(wordsOf(report)).toContain(wordsOf(readReport(line)));
    }
  });
});

/** Bytes handed to a reader of another kind. */
describe('bytes that are no text are never read as text', () => {
  const pdf = raw(`%PDF-1.7\n%\xE2\xE3\xCF\xD3\n${'1 0 obj 12\xB6\xFE\0stream'.repeat(40)}`);
  test.each([
    ['B-text-pdf', () => readReport(decodeReportText(pdf).text)],
    ['B-text-docx', () => readReport(decodeReportText(docxFile({ body: p('全年检查10次。') })).text)],
    ['B-html-pdf', () => readReportHtml(decodeReportText(pdf).text)],
    [
      'a picture as a page',
      () => readReportHtml(decodeReportText(raw(`\x89PNG\r\n\x1a\n${'\0\x01\xFF12'.repeat(90)}`)).text),
    ],
  ])('%s', (_, read) => {
    const report = read();
    expect([report.meta.unreadable === undefined, report.facts, report.children]).toEqual([false, [], []]);
  });
});
