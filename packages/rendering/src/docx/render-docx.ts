import type { Report } from '@fazhi/core';
import { packageEntries } from '../ooxml/package-parts.js';
import { zipPieces } from '../ooxml/zip-pieces.js';
import { checkArguments } from './check-arguments.js';
import type { RenderDocxOptions } from './docx-options.js';
import { docxParts } from './docx-parts.js';

/**
 * 输出 DOCX: a report as a Word document in the layout of official documents (GB/T 9704-2012).
 *
 * Headings are real Word headings, figures carry hidden bookmarks, places to fill in are highlighted content controls,
 * and page numbers differ on odd and even pages. Typefaces are named, not embedded. Equal input gives equal bytes, on any
 * computer and in any time zone.
 *
 * Text is printed as it is. Characters that XML cannot hold, and those that would print a line in another order than the
 * data has it (bidirectional overrides), are shown by symbols.
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
  return zipPieces(packageEntries(docxParts(report, checkArguments(report, options))));
}
