import type { Report } from '@fazhi/core';
import { readReport } from '@fazhi/reading';
import { renderMarkdown } from '@fazhi/rendering';
import { checkReport } from '@fazhi/validation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drafts } from './drafts.js';
import { readBack } from './read-back.js';
import { behindFigures, blanksOf, figuresOf, headingsOf, labelsOf, marksOf, printedOf, provenanceOf } from './shape.js';

/** Everything a check says, but for the places in the source, which data moves along. */
const judged = (report: Report): unknown =>
  JSON.parse(JSON.stringify(checkReport(report), (key, value: unknown) => (key === 'position' ? undefined : value)));

const RUNS = { numRuns: 20, seed: 20 };

describe('a drafted report reads back', () => {
  it('from Markdown, HTML and DOCX without data to the same headings, figures and blanks, all alike', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (report) => {
        const markdown = readReport(renderMarkdown(report));
        for (const read of [markdown, ...(await readBack(report, false))]) {
          expect(headingsOf(read)).toEqual(headingsOf(report));
          expect(figuresOf(read)).toEqual(figuresOf(report));
          expect(blanksOf(read)).toEqual(blanksOf(report));
          expect(labelsOf(read)).toEqual(labelsOf(markdown));
        }
      }),
      RUNS,
    );
  });

  it('from a page and a document with data to the same as without, and to what lies behind the figures', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (report) => {
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

  it('with the same verdict and findings, whether data came with the file or not', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (report) => {
        const [html, docx] = await readBack(report, 'records');
        const [bareHtml, bareDocx] = await readBack(report, false);
        expect(judged(html)).toEqual(judged(bareHtml));
        expect(judged(docx)).toEqual(judged(bareDocx));
      }),
      { ...RUNS, numRuns: 8 },
    );
  });
});
