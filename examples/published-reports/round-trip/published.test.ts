import { readReport, readReportDocx, readReportHtml } from '@fazhi/reading';
import { renderHtml, renderMarkdown } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, reportOf } from '../reading/document.js';
import { figuresOf, headingsOf, labelsOf, plain } from './shape.js';

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

  it('reads back from HTML to the same facts and relations, and from DOCX to the same tree', async () => {
    const html = readReportHtml(renderHtml(report));
    expect(html.facts).toEqual(report.facts);
    expect(html.relations).toEqual(report.relations);
    expect(plain(await readReportDocx(await renderDocx(report)))).toEqual(plain(report));
  });
});
