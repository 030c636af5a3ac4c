import { type Agency, headingText, type Report, visit } from '@fazhi/core';
import { draftReport } from '@fazhi/drafting';
import { readReport, readReportDocx, readReportHtml } from '@fazhi/reading';
import { renderPlainText } from '@fazhi/rendering';
import { describe, expect, it } from 'vitest';
import { fullLedgers } from '../../../packages/drafting/src/fixtures/full-ledgers.js';
import { docxFile, p } from '../../../packages/reading/src/fixtures/docx-file.js';
import { DOCUMENTS, sourceOf } from './document.js';

const YEAR = 2022;
const agency: Agency = {
  name: '某市工业和信息化局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委、市人民政府'],
};

const SOURCES = [
  ...DOCUMENTS.map((name) => [name, sourceOf(name)] as const),
  [
    'a draft',
    renderPlainText(draftReport({ agency, year: YEAR, today: '2023-02-10', ledgers: fullLedgers(agency, YEAR) })),
  ],
] as const;

const linesOf = (source: string): string[] =>
  source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** As copied out of a PDF: every line broken at so many characters, a page number after so many lines. */
function copiedFromPdf(source: string, width: number, pageNumber: (page: number) => string): string {
  const broken = linesOf(source).flatMap((line) => line.match(new RegExp(`.{1,${String(width)}}`, 'gu')) ?? []);
  return broken
    .flatMap((line, index) => (index % 22 === 21 ? [line, pageNumber((index + 1) / 22)] : [line]))
    .join('\n');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function asPage(source: string): string {
  const paragraphs = linesOf(source).map((line) => `<p>${escaped(line)}</p>`);
  return `<!doctype html><html><body><div class="article">${paragraphs.join('\n')}</div></body></html>`;
}

/** As typed in Word, titles and headings by style; with `title` the title by Word's own style for it. */
function asDocx(source: string, report: Report, title: boolean): Uint8Array {
  const depths = new Map<number, number>();
  visit(report, (node) => {
    if (node.type === 'title') for (const { position } of node.children) depths.set(position!.start.line, 0);
    if (node.type === 'section' && node.children[0].runIn === undefined)
      depths.set(node.children[0].position!.start.line, node.depth);
  });
  const styleOf = (depth: number): string => (title && depth === 0 ? 'T' : `H${String(title ? depth : depth + 1)}`);
  const body = source.split('\n').map((line, index) => {
    const depth = depths.get(index + 1);
    return p(escaped(line.trim()), depth === undefined ? '' : `<w:pStyle w:val="${styleOf(depth)}"/>`);
  });
  const heading = (level: number): string =>
    `<w:style w:type="paragraph" w:styleId="H${String(level)}"><w:name w:val="heading ${String(level)}"/><w:pPr><w:outlineLvl w:val="${String(level - 1)}"/></w:pPr></w:style>`;
  const styles = `<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>${[1, 2, 3, 4, 5].map(heading).join('')}`;
  return docxFile({ body: body.join(''), styles });
}

/** What a report says, whatever form it came in. */
function told({ meta, facts, ...report }: Report): unknown {
  const headings: string[] = [];
  visit({ meta, facts, ...report }, (node) => {
    if (node.type === 'section')
      headings.push(`${node.children[0].ordinal?.raw ?? ''}${headingText(node)}`.replace(/\s/g, ''));
  });
  const { title, kind, reportYear, signedOn, publishedOn, documentNumber } = meta;
  return {
    meta: { title, kind, agency: meta.agency, reportYear, signedOn, publishedOn, documentNumber },
    headings,
    facts: facts.map(({ label, quantity, period, rank }) => [
      label.replace(/\s/g, ''),
      quantity.value,
      quantity.scale,
      quantity.unit,
      quantity.bound,
      period?.from,
      period?.to,
      rank?.scope,
    ]),
  };
}

/** Characters a line that PDF has. */
const WIDTHS = Array.from({ length: 19 }, (_, index) => 27 + index);
const PAGE_NUMBERS = ['— n —', 'n', '第n页', '- n -', 'n / 9'];

describe.each(SOURCES)('%s says the same', (_, source) => {
  const report = readReport(source);
  const expected = told(report);

  it('as a page', () => {
    expect(told(readReportHtml(asPage(source)))).toEqual(expected);
  });

  it.each(WIDTHS.map((width, index) => [width, PAGE_NUMBERS[index % PAGE_NUMBERS.length]!] as const))(
    'copied out of a PDF of %i characters a line, pages numbered %s',
    (width, number) => {
      const text = copiedFromPdf(source, width, (page) => number.replace('n', String(page)));
      const read = readReport(text);
      expect(told(read)).toEqual(expected);
      // Every piece of text stands in the source as it is.
      visit(read, (node) => {
        if (node.type !== 'text') return;
        expect(text.slice(node.position!.start.offset, node.position!.end.offset)).toBe(node.value);
      });
    },
  );

  it('as one line, blanks for its breaks', () => {
    expect(told(readReport(linesOf(source).join(' ')))).toEqual(expected);
  });

  it.each([
    ['by the style of titles', true],
    ['by the first style of headings', false],
  ])('as DOCX, its title %s', async (__, title) => {
    expect(told(await readReportDocx(asDocx(source, report, title)))).toEqual(expected);
  });
});
