import type { PlainReason } from '../refused.js';
import { readDirectory } from '../package/zip-directory.js';
import { decodeReportText } from '../encoding/decode-report-text.js';
import { isMime, mimePage } from './mime-page.js';
import { textFault } from './text-fault.js';

/** What a file is, told by its bytes: one that is read, or the reason why it is not. Internal. */
export type FileKind =
  | { readonly kind: 'docx' }
  | { readonly kind: 'html' | 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: PlainReason };

/** What files begin with, each byte a character. */
const BEGINNINGS: readonly (readonly [PlainReason, RegExp])[] = [
  ['pdf', /^[^%]{0,1000}%PDF-\d/],
  ['picture', /^(?:\x89PNG|\xFF\xD8\xFF|GIF8[79]a|BM[\s\S]{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP)/],
  // eslint-disable-next-line no-control-regex -- gzip begins with one
  ['archive', /^(?:Rar!|7z\xBC\xAF|\u001F\x8B)/],
  // What the file protection of offices puts before what it has encrypted.
  ['protected', /^(?:%TSD-Header|[\s\S]{0,600}(?:E-SafeNet|ESAFENET|IP-guard|CDGFILE|LvDun))/],
];

/** Word's lock file holds the name of who has the document open, in two encodings; LibreOffice's a line of text. */
const LOCK_SIZES: ReadonlySet<number> = new Set([162, 165]);
const LONGEST_OWNER = 53;
const LOCK_LINE = /^,?[^\r\n]{0,300},file:\/\/[^\r\n]{0,300};\s?$/;

const COMPOUND_FILE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
/** Streams of compound files, by what they make the file. */
const STREAMS: readonly (readonly [string, PlainReason])[] = [
  ['DRMEncryptedTransform', 'protected'],
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'spreadsheet'],
  ['PowerPoint Document', 'presentation'],
];

/** Parts of packages other than Word's, by what they make the file. */
const PARTS: readonly (readonly [RegExp, PlainReason])[] = [
  [/^OFD\.xml$/i, 'ofd'],
  [/^xl\/workbook\.(?:xml|bin)$/i, 'spreadsheet'],
  [/^ppt\/presentation\.xml$/i, 'presentation'],
];

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Names of streams stand in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  return includes(bytes, Array.from(name, (character) => [character.charCodeAt(0), 0]).flat());
}

function isLock(bytes: Uint8Array): boolean {
  const isLength = (length: number): boolean => length > 0 && length <= LONGEST_OWNER;
  return LOCK_SIZES.has(bytes.length) && isLength(bytes[0]!) && isLength(bytes[54]!) && bytes[55] === 0;
}

/** A zip package that is none of Word's; what is not whole is left to the reader of packages, which says so. */
function packageReason(bytes: Uint8Array): PlainReason | undefined {
  const entries = readDirectory(bytes);
  if (entries === undefined || entries.some(({ name }) => name === '[Content_Types].xml' || /^word\//i.test(name))) {
    const named = PARTS.find(([part]) => entries?.some(({ name }) => part.test(name)) === true);
    return named?.[1];
  }
  const [first] = entries;
  if (first?.name === 'mimetype') {
    const type = String.fromCharCode(...bytes.subarray(first.start, first.start + Math.min(first.packedSize, 80)));
    if (type.startsWith('application/vnd.oasis.opendocument.')) {
      if (type.includes('spreadsheet')) return 'spreadsheet';
      return type.includes('presentation') ? 'presentation' : 'odt';
    }
  }
  return PARTS.find(([part]) => entries.some(({ name }) => part.test(name)))?.[1] ?? 'archive';
}

/** Why bytes that are no text and no package of Word's are not read; nothing for other bytes. Internal. */
export function binaryReason(bytes: Uint8Array): PlainReason | undefined {
  if (bytes.length === 0) return 'empty';
  if (isLock(bytes)) return 'lockFile';
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.startsWith(COMPOUND_FILE)) return STREAMS.find(([name]) => hasStream(bytes, name))?.[1] ?? 'doc';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return packageReason(bytes);
  return BEGINNINGS.find(([, pattern]) => pattern.test(head))?.[0];
}

const PAGE = /^(?:\s|<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}>){0,20}<(?:!doctype\s+html|[a-z][a-z0-9]{0,9}[\s>/])/i;
const OTHER_XML = /^\s{0,20}<\?xml[^>]{0,200}>(?:\s|<[?!][^>]{0,300}>){0,20}<(?![?!]|html[\s>])/i;

/** Tells by its bytes what a file is, whatever it is called. Internal. */
export function fileKind(bytes: Uint8Array): FileKind {
  const binary = binaryReason(bytes);
  if (binary !== undefined) return { kind: 'unreadable', reason: binary };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! < 8) return { kind: 'docx' };
  const { text } = decodeReportText(bytes);
  if (text.trim() === '') return { kind: 'unreadable', reason: 'empty' };
  if (LOCK_LINE.test(text)) return { kind: 'unreadable', reason: 'lockFile' };
  const fault = text.includes('\0') ? 'notText' : textFault(text);
  if (fault !== undefined) return { kind: 'unreadable', reason: fault };
  if (isMime(text)) {
    const page = mimePage(text);
    return page === undefined ? { kind: 'unreadable', reason: 'damaged' } : { kind: 'html', text: page };
  }
  if (OTHER_XML.test(text)) return { kind: 'unreadable', reason: 'xml' };
  return { kind: PAGE.test(text) ? 'html' : 'text', text };
}
