import { readReport, readReportDocx, readReportHtml } from '@fazhi/reading';
import { renderHtml, renderMarkdown } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drafts } from './drafts.js';
import { blanksOf, figuresOf, headingsOf, labelsOf, plain, shownInHtml } from './shape.js';

const RUNS = { numRuns: 20, seed: 20 };

describe('a drafted report reads back', () => {
  it('from Markdown, HTML and DOCX without data to the same headings, figures and blanks, all alike', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (report) => {
        const markdown = readReport(renderMarkdown(report));
        const html = readReportHtml(renderHtml(report, { embed: false }));
        const docx = await readReportDocx(await renderDocx(report, { embed: false }));
        for (const read of [markdown, html, docx]) {
          expect(headingsOf(read)).toEqual(headingsOf(report));
          expect(figuresOf(read)).toEqual(figuresOf(report));
          expect(blanksOf(read)).toEqual(blanksOf(report));
          expect(labelsOf(read)).toEqual(labelsOf(markdown));
        }
      }),
      RUNS,
    );
  });

  it('from a page with its data to the same facts, relations and tree', () => {
    fc.assert(
      fc.property(drafts, (report) => {
        expect(shownInHtml(readReportHtml(renderHtml(report)))).toEqual(shownInHtml(report));
      }),
      RUNS,
    );
  });

  it('from a document with its data to the very same tree', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (report) => {
        expect(plain(await readReportDocx(await renderDocx(report)))).toEqual(plain(report));
      }),
      RUNS,
    );
  });
});
