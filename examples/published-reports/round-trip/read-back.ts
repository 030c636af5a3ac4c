import type { Report } from '@fazhi/core';
import { readReportDocx, readReportHtml } from '@fazhi/reading';
import { type HtmlOptions, renderHtml } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';

/** A report as it reads back from HTML and from DOCX. */
export async function readBack(report: Report, embed: HtmlOptions['embed']): Promise<[html: Report, docx: Report]> {
  return [readReportHtml(renderHtml(report, { embed })), await readReportDocx(await renderDocx(report, { embed }))];
}
