import type { Report } from '@fazhi/core';
import { GBT9704 } from '../layout/gbt9704.js';
import { pointsToEighths } from '../layout/length.js';
import { reportCharts } from '../chart/report-charts.js';
import { chartFiles, chartParts } from './chart/chart-files.js';
import { checkArguments } from './check-arguments.js';
import { documentPart } from './document-part.js';
import type { RenderDocxOptions } from './docx-options.js';
import { fontTablePart } from './font-table-part.js';
import { footerPart } from './footer-part.js';
import {
  contentTypesPart,
  documentRelationshipsPart,
  embeddedReportRelationshipsPart,
  packageRelationshipsPart,
} from './package-parts.js';
import { FOOTERS } from './page-section.js';
import {
  corePropertiesPart,
  embeddedReportPart,
  embeddedReportPropertiesPart,
  extendedPropertiesPart,
} from './properties-parts.js';
import { settingsPart } from './settings-part.js';
import { stylesPart } from './styles-part.js';
import { zipPieces } from './zip-pieces.js';

type Part = readonly [name: string, content: Iterable<string> | Uint8Array];

function* packageParts(report: Report, options: RenderDocxOptions): Generator<Part> {
  const charts = reportCharts(report);
  const content = { embedded: options.embed ?? true, charts: [...charts.values()].map(chartFiles) };
  yield ['[Content_Types].xml', [contentTypesPart(content)]];
  yield ['_rels/.rels', [packageRelationshipsPart()]];
  yield ['word/document.xml', documentPart(report, charts, options)];
  yield ['word/_rels/document.xml.rels', [documentRelationshipsPart(content)]];
  yield ['word/styles.xml', [stylesPart(pointsToEighths(GBT9704.table.lineThickness.points))]];
  yield ['word/settings.xml', [settingsPart()]];
  yield ['word/fontTable.xml', [fontTablePart()]];
  for (const { name, orientation, side } of FOOTERS) yield [`word/${name}`, [footerPart(orientation, side)]];
  for (const chart of charts.values()) yield* chartParts(chart);
  yield ['docProps/core.xml', [corePropertiesPart(report, options.date)]];
  yield ['docProps/app.xml', [extendedPropertiesPart()]];
  if (!content.embedded) return;
  yield ['customXml/item1.xml', embeddedReportPart(report)];
  yield ['customXml/itemProps1.xml', [embeddedReportPropertiesPart()]];
  yield ['customXml/_rels/item1.xml.rels', [embeddedReportRelationshipsPart()]];
}

/**
 * 输出 DOCX: a report as a Word document in the layout of official documents (GB/T 9704-2012).
 *
 * Headings are real Word headings, figures carry hidden bookmarks, places to fill in are highlighted content controls,
 * and page numbers differ on odd and even pages. Typefaces are named, not embedded. Equal input gives equal bytes, on any
 * computer and in any time zone.
 *
 * Text is printed as it is. Characters that XML cannot hold, and those that would print a line in another order than the
 * data has it (bidirectional overrides), are shown by symbols; the embedded report keeps them.
 *
 * @param report - the report tree, drafted or read
 * @param options - profile, seal, date and embedding
 * @returns the bytes of a `.docx` file
 * @throws `FazhiError` for a wrong argument: no report tree, an unknown profile or seal, a date that does not exist, or a
 * formal profile without its issuer mark
 *
 * @example
 * ```ts
 * import { paragraph, text, type Report } from '@fazhi/core';
 * import { renderDocx } from '@fazhi/rendering/docx';
 *
 * const report: Report = {
 *   type: 'report',
 *   meta: { kind: 'annualReport', title: '2020年法治政府建设年度报告', signedOn: '2021-01-29', origin: 'drafted' },
 *   facts: [],
 *   relations: [],
 *   children: [{ type: 'title', children: [text('2020年法治政府建设年度报告')] }, paragraph('现将有关情况报告如下。')],
 * };
 * const bytes = await renderDocx(report);
 * String.fromCharCode(...bytes.slice(0, 2)); // => 'PK'
 * ```
 */
export async function renderDocx(report: Report, options: RenderDocxOptions = {}): Promise<Uint8Array> {
  const pieces = [...renderDocxPieces(report, options)];
  const bytes = new Uint8Array(pieces.reduce((length, { byteLength }) => length + byteLength, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.byteLength;
  }
  return Promise.resolve(bytes);
}

/**
 * 分段输出 DOCX: the file of {@link renderDocx} in pieces, as they are written: for a report with long tables, sent on or
 * saved without holding the file in memory.
 *
 * In Node `Readable.from(pieces)` makes a stream of them, in browsers `ReadableStream.from(pieces)`. The pieces joined are
 * the bytes that {@link renderDocx} gives.
 *
 * @param report - the report tree, drafted or read; not to be changed before the last piece is taken
 * @param options - profile, seal, date and embedding
 * @returns the pieces, in order
 * @throws `FazhiError` at once, as {@link renderDocx} does
 *
 * @example
 * ```ts
 * import { paragraph, type Report } from '@fazhi/core';
 * import { renderDocx, renderDocxPieces } from '@fazhi/rendering/docx';
 *
 * const report: Report = {
 *   type: 'report',
 *   meta: { kind: 'annualReport', title: '2020年法治政府建设年度报告', origin: 'drafted' },
 *   facts: [],
 *   relations: [],
 *   children: [paragraph('现将有关情况报告如下。')],
 * };
 * let length = 0;
 * for (const piece of renderDocxPieces(report)) length += piece.byteLength;
 * length === (await renderDocx(report)).byteLength; // => true
 * ```
 */
export function renderDocxPieces(report: Report, options: RenderDocxOptions = {}): Iterable<Uint8Array> {
  checkArguments(report, options);
  return zipPieces(packageParts(report, options));
}
