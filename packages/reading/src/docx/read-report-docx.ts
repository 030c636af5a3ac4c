import { type Report, visit } from '@fazhi/core';
import { takeOptions } from '@fazhi/core/checking';
import { requireBytes } from '../encoding/require-bytes.js';
import { fileKind } from '../file/file-kind.js';
import { linesOfPage } from '../html/lines-of-page.js';
import { readLines } from '../read-lines.js';
import { type ReadFormatOptions, READ_FORMAT_OPTIONS } from '../read-options.js';
import type { Line } from '../text/line.js';
import { splitLines } from '../text/lines.js';
import { unreadable } from '../unreadable.js';
import { carriedInPackage } from './carried-in-package.js';
import { documentLines, type DocumentParts } from './document-lines.js';
import { joinAnnexes } from './join-annexes.js';
import { openPackage, type Package } from '../package/open-package.js';
import { type PlainReason, Refused } from '../refused.js';
import { type TableRoom, tableRoom } from '../table-room.js';
import { documentParts } from './package-parts.js';
import { readingLog } from './reading-log.js';
import { withFactIds } from './with-fact-ids.js';
import { childNamed, elementsIn, type XmlElement } from './xml-tree.js';

/** A Word file has no lines and columns that a person could look up. */
function withoutPlaces(report: Report): Report {
  visit(report, (node) => {
    delete node.position;
  });
  return report;
}

/** Lines of a file that is embedded as text: a web page, text, or one more document. */
function chunkLines(bytes: Uint8Array, room: TableRoom): readonly Line[] | undefined {
  const file = fileKind(bytes);
  if (file.kind === 'docx')
    return documentLines(
      documentParts(openPackage(bytes), () => undefined),
      room,
    );
  if (file.kind === 'text') return splitLines(file.text);
  return file.kind === 'html' ? linesOfPage(file.text, room) : undefined;
}

function holdsPicture(element: XmlElement): boolean {
  return ['drawing', 'pict', 'object'].includes(element.name) || elementsIn(element).some(holdsPicture);
}

/** Why a document without a line of text has none. */
function reasonOfEmptiness({ document }: DocumentParts): PlainReason {
  if (elementsIn(childNamed(document, 'body')).some(({ name }) => name === 'altChunk')) return 'embeddedText';
  return holdsPicture(document) ? 'onlyPictures' : 'empty';
}

/**
 * Reads the package of a document; the places of nodes are the numbers of their paragraphs in the main part.
 *
 * @throws Refused. Internal.
 */
export function readPackage(source: Package, options: ReadFormatOptions): Report {
  const room = tableRoom();
  const parts = documentParts(source, (bytes) => chunkLines(bytes, room));
  const carried = options.embedded === false ? undefined : carriedInPackage(source);
  const ids = typeof carried === 'object' ? carried.facts.map(({ id }) => id) : [];
  const lines = withFactIds(joinAnnexes(documentLines(parts, room)), ids);
  if (lines.length === 0) throw new Refused(reasonOfEmptiness(parts));
  const report = readLines(lines, options, { carried });
  const reading = readingLog(parts, lines);
  return reading === undefined ? report : { ...report, meta: { ...report.meta, reading } };
}

/**
 * 读取Word文档: reads a DOCX file into the report tree.
 *
 * Headings are told by outline level or by their ordinals, printed or automatic; insertions are kept and deletions left
 * out, as if all changes were accepted. Hidden text, tables of contents, text boxes beside the text, footnotes and
 * endnotes become `furniture`; headers, footers and comments are left out. Nodes have no positions.
 *
 * What is visible decides: the report is read from the text. Data that `@fazhi/rendering` put into the file only adds what
 * lies behind figures, sections and tables, where the text agrees; where it says otherwise `meta.disagreements` tells.
 *
 * What else was met, such as open changes, comments and hidden text, is counted in `meta.reading`.
 *
 * A web page, text or document embedded as text (`w:altChunk`) is read in its place.
 *
 * A file that cannot be read gives an empty report with `meta.unreadable`: encrypted, with macros, of another kind, without
 * text, damaged, or unpacking to more than any report does. Document type declarations are refused, so entities are never expanded.
 *
 * @param bytes - the whole file
 * @param options - what the caller knows better, and whether embedded data is used
 * @returns the report tree
 * @throws `FazhiError` `invalidArgument`, as a rejection, when `bytes` is no `Uint8Array`
 *
 * @example
 * ```ts
 * import { readReportDocx } from '@fazhi/reading';
 *
 * const report = await readReportDocx(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
 * report.meta.unreadable?.reason; // => 'doc'
 * report.meta.unreadable?.fix.zh; // => '请用Word或WPS打开，另存为DOCX文档（.docx）。'
 * ```
 */
export async function readReportDocx(bytes: Uint8Array, options: ReadFormatOptions = {}): Promise<Report> {
  await Promise.resolve();
  requireBytes(bytes, 'readReportDocx');
  const taken = takeOptions('readReportDocx', options, READ_FORMAT_OPTIONS);
  try {
    return withoutPlaces(readPackage(openPackage(bytes), taken));
  } catch (error) {
    if (error instanceof Refused) return unreadable(error.fault, taken);
    throw error;
  }
}
