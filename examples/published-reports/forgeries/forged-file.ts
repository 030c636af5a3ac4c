import type { Report } from '@fazhi/core';
import type { CarriedData } from '@fazhi/core/carried-marks';
import { readReportDocx, readReportHtml } from '@fazhi/reading';
import { renderHtml } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What somebody changed of a file without changing what it shows. */
export interface Forgery {
  /** The data: a value, or the JSON itself. */
  readonly data?: (data: CarriedData) => unknown;
  /** The source of a page. */
  readonly page?: (html: string) => string;
  /** The main part of a document. */
  readonly document?: (xml: string) => string;
  /** Parts that are put into a document besides, by their names. */
  readonly parts?: Readonly<Record<string, string>>;
}

const SCRIPT = /(<script type="application\/json" id="fazhi-report">)(.*?)(<\/script>)/s;
const DATA_PART = 'customXml/item1.xml';
const MAIN_PART = 'word/document.xml';

function forgedJson({ data }: Forgery, json: string): string {
  if (data === undefined) return json;
  const forged = data(JSON.parse(json) as CarriedData);
  return (typeof forged === 'string' ? forged : JSON.stringify(forged))
    .replace(/</g, '\\u003c')
    .replace(/&/g, '\\u0026');
}

/** The page of a report, forged. */
export function forgedPage(report: Report, forgery: Forgery): string {
  const html = renderHtml(report, { embed: 'records' }).replace(
    SCRIPT,
    (_, opening: string, json: string, closing: string) => opening + forgedJson(forgery, json) + closing,
  );
  return forgery.page?.(html) ?? html;
}

/** The document of a report, forged. */
export async function forgedDocument(report: Report, forgery: Forgery): Promise<Uint8Array> {
  const files = unzipSync(await renderDocx(report, { embed: 'records' }));
  const change = (part: string, by: (text: string) => string): void => {
    files[part] = strToU8(by(strFromU8(files[part]!)));
  };
  change(DATA_PART, (xml) => xml.replace(/(?<=<report [^>]*>).*(?=<\/report>)/s, (json) => forgedJson(forgery, json)));
  if (forgery.document !== undefined) change(MAIN_PART, forgery.document);
  for (const [name, content] of Object.entries(forgery.parts ?? {})) files[name] = strToU8(content);
  return zipSync(files);
}

/** A forged report as it reads back from either format, or from the one that can be forged so. */
export async function readForged(report: Report, forgery: Forgery): Promise<{ html?: Report; docx?: Report }> {
  const { data, page, document, parts } = forgery;
  return {
    ...(data !== undefined || page !== undefined ? { html: readReportHtml(forgedPage(report, forgery)) } : {}),
    ...(data !== undefined || document !== undefined || parts !== undefined
      ? { docx: await readReportDocx(await forgedDocument(report, forgery)) }
      : {}),
  };
}
