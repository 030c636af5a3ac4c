import { plainText, type Report, type Table, visit } from '@fazhi/core';
import { readReport, readReportDocx, readReportHtml } from '@fazhi/reading';
import { renderHtml, renderMarkdown } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annexed } from './annexes.js';
import { readBack } from './read-back.js';
import { behindFigures, blanksOf, figuresOf, headingsOf, labelsOf, marksOf, printedOf, provenanceOf } from './shape.js';

const RUNS = { numRuns: 8, seed: 21 };

/** Label, title and types of the blocks of each annex; a note under a chart is set aside in reading. */
function annexesOf({ children }: Report): unknown[] {
  return children.flatMap((block) => {
    if (block.type !== 'annex') return [];
    const [title, ...blocks] = block.children;
    return [[block.label, plainText(title), blocks.map(({ type }) => type).filter((type) => type !== 'furniture')]];
  });
}

/** Every table with its caption and cells. */
function tablesOf(report: Report): unknown[] {
  const tables: unknown[] = [];
  visit(report, (node) => {
    if (node.type === 'table')
      tables.push([node.caption, node.headerRows, node.children.map((row) => row.children.map(plainText))]);
  });
  return tables;
}

/** The facts as data: what the figure is, whatever its own name and id. */
function quantitiesOf({ facts }: Report): unknown[] {
  return facts.map(({ quantity: { value, unit, bound } }) => [value, unit, bound]);
}

describe('a report with annexes and charts reads back', () => {
  it('from Markdown, HTML and DOCX without data to the same annexes, tables, figures and blanks, all alike', async () => {
    await fc.assert(
      fc.asyncProperty(annexed, async (report) => {
        const markdown = readReport(renderMarkdown(report));
        const html = readReportHtml(renderHtml(report, { embed: false }));
        const docx = await readReportDocx(await renderDocx(report, { embed: false }));
        for (const read of [markdown, html, docx]) {
          expect(annexesOf(read)).toEqual(annexesOf(report));
          expect(tablesOf(read)).toEqual(tablesOf(report));
          expect(headingsOf(read)).toEqual(headingsOf(report));
          expect(figuresOf(read)).toEqual(figuresOf(report));
          expect(blanksOf(read).map((blank) => (blank as unknown[])[1])).toEqual(
            blanksOf(report).map((blank) => (blank as unknown[])[1]),
          );
          expect(labelsOf(read)).toEqual(labelsOf(markdown));
          expect(quantitiesOf(read)).toEqual(quantitiesOf(markdown));
        }
      }),
      RUNS,
    );
  });

  it('from a page and a document with data to the same as without, and to what lies behind it, charts included', async () => {
    await fc.assert(
      fc.asyncProperty(annexed, async (report) => {
        const [html, docx] = await readBack(report, 'records');
        const [bareHtml, bareDocx] = await readBack(report, false);
        expect(printedOf(html)).toEqual(printedOf(bareHtml));
        expect(printedOf(docx)).toEqual(printedOf(bareDocx));
        for (const read of [html, docx]) {
          expect(provenanceOf(read)).toEqual(behindFigures(report));
          expect(marksOf(read)).toEqual(marksOf(report));
        }
      }),
      RUNS,
    );
  });

  it('from a document in which somebody changed a word to the same facts behind it, and the same annexes', async () => {
    await fc.assert(
      fc.asyncProperty(annexed, async (report) => {
        const files = unzipSync(await renderDocx(report, { embed: 'records' }));
        const part = 'word/document.xml';
        files[part] = strToU8(strFromU8(files[part]!).replace('数据一览', '数据总览'));
        const read = await readReportDocx(zipSync(files));
        expect(plainText(read)).toContain('数据总览');
        expect(annexesOf(read)).toEqual(annexesOf(report));
        expect(provenanceOf(read)).toEqual(behindFigures(report));
      }),
      { ...RUNS, numRuns: 6 },
    );
  });
});

describe('charts', () => {
  const chartsOf = (report: Report): unknown[] => {
    const charts: Table['chart'][] = [];
    visit(report, (node) => {
      if (node.type === 'table') charts.push(node.chart);
    });
    return charts;
  };

  it('are lost, and no figure with them, in Markdown and in documents without data', async () => {
    const report = fc.sample(annexed, { numRuns: 60, seed: 5 }).find((each) => chartsOf(each).includes('bar'))!;
    const none = chartsOf(report).map(() => undefined);
    const markdown = readReport(renderMarkdown(report));
    const docx = await readReportDocx(await renderDocx(report, { embed: false }));
    for (const read of [markdown, docx]) {
      expect(chartsOf(read)).toEqual(none);
      expect(figuresOf(read)).toEqual(figuresOf(report));
    }
    expect(chartsOf(readReportHtml(renderHtml(report, { embed: false })))).toEqual(chartsOf(report));
  });
});
