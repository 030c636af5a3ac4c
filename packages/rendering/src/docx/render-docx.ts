import type { Report } from '@fazhi/core';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { GBT9704 } from '../layout/gbt9704.js';
import { pointsToEighths } from '../layout/length.js';
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

/** Pieces of text are encoded in portions of about this many characters. */
const PORTION = 1 << 18;

/** Encodes pieces of text as one array of bytes, without holding them as one string. */
function encode(pieces: Iterable<string>): Uint8Array {
  const portions: Uint8Array[] = [];
  let portion = '';
  for (const piece of pieces) {
    portion += piece;
    if (portion.length < PORTION) continue;
    portions.push(strToU8(portion));
    portion = '';
  }
  portions.push(strToU8(portion));
  const bytes = new Uint8Array(portions.reduce((length, { byteLength }) => length + byteLength, 0));
  let offset = 0;
  for (const part of portions) {
    bytes.set(part, offset);
    offset += part.byteLength;
  }
  return bytes;
}

/**
 * 输出 DOCX: a report as a Word document in the layout of official documents (GB/T 9704-2012).
 *
 * Headings are real Word headings, figures carry hidden bookmarks, places to fill in are highlighted content controls,
 * and page numbers differ on odd and even pages. Typefaces are named, not embedded. Equal input gives equal bytes, on any
 * computer and in any time zone.
 *
 * Text is printed as it is. Characters that XML cannot hold, and those that would print a line in another order than the
 * data has it (bidirectional overrides), appear as U+FFFD; the embedded report keeps them.
 *
 * @param report - the report tree, drafted or read
 * @param options - profile, seal, date and embedding
 * @returns the bytes of a `.docx` file
 * @throws `FazhiError` for a wrong argument: no report, an unknown profile or seal, a date that does not
 * exist, a formal profile without its issuer mark, or a section that contains itself
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
  checkArguments(report, options);
  const embedded = options.embedReport ?? true;
  const parts: Record<string, Iterable<string>> = {
    '[Content_Types].xml': [contentTypesPart(embedded)],
    '_rels/.rels': [packageRelationshipsPart()],
    'word/document.xml': documentPart(report, options),
    'word/_rels/document.xml.rels': [documentRelationshipsPart(embedded)],
    'word/styles.xml': [stylesPart(pointsToEighths(GBT9704.table.lineThickness.points))],
    'word/settings.xml': [settingsPart()],
    'word/fontTable.xml': [fontTablePart()],
    ...Object.fromEntries(
      FOOTERS.map(({ name, orientation, side }) => [`word/${name}`, [footerPart(orientation, side)]] as const),
    ),
    'docProps/core.xml': [corePropertiesPart(report, options.date)],
    'docProps/app.xml': [extendedPropertiesPart()],
  };
  if (embedded) {
    parts['customXml/item1.xml'] = [embeddedReportPart(report)];
    parts['customXml/itemProps1.xml'] = [embeddedReportPropertiesPart()];
    parts['customXml/_rels/item1.xml.rels'] = [embeddedReportRelationshipsPart()];
  }
  const files: Zippable = {};
  for (const [name, pieces] of Object.entries(parts)) files[name] = encode(pieces);
  // The time of every entry is fixed. It is a local time, which fflate writes as it reads it, in any zone.
  return Promise.resolve(zipSync(files, { mtime: new Date(1980, 0, 1) }));
}
