import { readReport, readReportDocx, readReportHtml } from '@fazhi/reading';
import { renderHtml, renderMarkdown } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, reportOf } from '../reading/document.js';
import { readBack } from './read-back.js';
import { behindFigures, figuresOf, headingsOf, labelsOf, printedOf, provenanceOf } from './shape.js';

describe.each(DOCUMENTS)('document %s, read and printed', (name) => {
  const report = reportOf(name);

  it.each([
    ['Markdown', () => readReport(renderMarkdown(report))],
    ['HTML', () => readReportHtml(renderHtml(report))],
    ['HTML without data', () => readReportHtml(renderHtml(report, { embed: false }))],
    ['DOCX', async () => readReportDocx(await renderDocx(report))],
    ['DOCX without data', async () => readReportDocx(await renderDocx(report, { embed: false }))],
  ])('reads back from %s to the same headings, figures and names', async (_, read) => {
    const back = await read();
    expect(headingsOf(back)).toEqual(headingsOf(report));
    expect(figuresOf(back)).toEqual(figuresOf(report));
    expect(labelsOf(back)).toEqual(labelsOf(report));
    expect(back.meta).toMatchObject({ title: report.meta.title, kind: report.meta.kind });
  });

  it('reads back with its data to the same as without, and to the facts behind it', async () => {
    const [html, docx] = await readBack(report, 'printed');
    const [bareHtml, bareDocx] = await readBack(report, false);
    expect(printedOf(html)).toEqual(printedOf(bareHtml));
    expect(printedOf(docx)).toEqual(printedOf(bareDocx));
    for (const read of [html, docx]) {
      expect(provenanceOf(read)).toEqual(behindFigures(report));
      expect(read.facts).toMatchObject(report.facts);
      expect(read.relations).toEqual(report.relations);
    }
  });
});
