import { Inflate } from 'fflate';
import { binaryReason } from '../file/file-kind.js';
import { LIMITS } from '../limits.js';
import { inPart, type PlainReason, Refused } from '../refused.js';
import { checksum } from './checksum.js';
import { type DirectoryEntry, readDirectory } from './zip-directory.js';

/** Reads the parts of a package by their names. Internal. */
export interface Package {
  /** Whether there is a part. */
  readonly has: (name: string) => boolean;
  /** Names of all parts. */
  readonly names: readonly string[];
  /** The bytes of a part, unpacked and checked; nothing when there is none. */
  readonly read: (name: string) => Uint8Array | undefined;
}

/** Only below this size does any ratio pass. */
const SMALL_PART = 1 << 20;
/** Packed bytes are handed over in portions that unpack to 4 MB at most. */
const PORTION = 4096;

/** A name that points outside the package, or that two systems would read differently. */
function isUnsafeName(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\\\u0000-\u001F]/.test(name);
}

function checkEntries(entries: readonly DirectoryEntry[], largest: 'part' | 'sheetPart'): void {
  if (entries.length > LIMITS.entries.most) throw new Refused({ what: 'entries' });
  const names = new Set<string>();
  let total = 0;
  for (const { name, size, packedSize, encrypted, method } of entries) {
    const key = name.toLowerCase();
    if (isUnsafeName(name) || names.has(key)) throw new Refused('damaged');
    names.add(key);
    if (encrypted) throw new Refused('encrypted');
    if (method !== 0 && method !== 8) throw new Refused('damaged');
    total += size;
    // Pictures are never unpacked, so only text counts.
    if (!/\.(?:xml|rels)$/.test(key)) continue;
    if (size > LIMITS[largest].most) throw new Refused({ what: largest, place: inPart(name) });
    if (size > SMALL_PART && size > packedSize * LIMITS.ratio.most)
      throw new Refused({ what: 'ratio', place: inPart(name) });
  }
  if (total > LIMITS.declared.most) throw new Refused({ what: 'declared' });
  if ([...names].some((name) => /vbaproject\.bin$|vbadata\.xml$/.test(name))) throw new Refused('macros');
}

/** Unpacks a part, and stops when it grows beyond what it may or says it is. */
function unpack(packed: Uint8Array, { size, method, crc }: DirectoryEntry): Uint8Array {
  const part = new Uint8Array(size);
  let length = 0;
  const take = (chunk: Uint8Array): void => {
    if (length + chunk.length > size) throw new Refused('damaged');
    part.set(chunk, length);
    length += chunk.length;
  };
  if (method === 0) take(packed);
  else {
    const inflate = new Inflate(take);
    for (let at = 0; at < packed.length; at += PORTION) {
      inflate.push(packed.subarray(at, at + PORTION), at + PORTION >= packed.length);
    }
  }
  if (length !== size || checksum(part) !== crc) throw new Refused('damaged');
  return part;
}

/** What a package should be, and the reason to refuse bytes that are none at all. */
const OTHER = { document: 'notDocx', workbook: 'notText' } as const satisfies Record<string, PlainReason>;
const WORKBOOK = /^xl\/workbook\.xml$/i;

/** Why bytes are not the package that is wanted. */
function otherReason(bytes: Uint8Array, wanted: keyof typeof OTHER): PlainReason | undefined {
  const reason = binaryReason(bytes);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (wanted === 'document' || reason !== 'spreadsheet') return reason ?? (isZip ? undefined : OTHER[wanted]);
  // A workbook is what a reader of documents refuses; one of another format is refused by both.
  const isWorkbook = isZip && readDirectory(bytes)?.some(({ name }) => WORKBOOK.test(name)) === true;
  return isWorkbook ? undefined : reason;
}

/**
 * Opens the zip package of a DOCX file, or of a workbook.
 *
 * Refused are encrypted files, macros, names that leave the package, and whatever would unpack to more than limits that
 * no report comes near; sizes are checked as declared and again while unpacking.
 *
 * @throws Refused. Internal.
 */
export function openPackage(bytes: Uint8Array, wanted: keyof typeof OTHER = 'document'): Package {
  const reason = otherReason(bytes, wanted);
  if (reason !== undefined) throw new Refused(reason);
  if (bytes.length > LIMITS.file.most) throw new Refused({ what: 'file' });
  const entries = readDirectory(bytes);
  if (entries === undefined) throw new Refused('damaged');
  const largest = wanted === 'workbook' ? 'sheetPart' : 'part';
  checkEntries(entries, largest);
  // Names of parts are the same in whatever case they are written.
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  let left = LIMITS.unpacked.most;
  return {
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(name.toLowerCase()),
    read: (name) => {
      const entry = byName.get(name.toLowerCase());
      if (entry === undefined) return undefined;
      left -= entry.size;
      if (entry.size > LIMITS[largest].most) throw new Refused({ what: largest, place: inPart(name) });
      if (left < 0) throw new Refused({ what: 'unpacked', place: inPart(name) });
      const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
      if (packed.length !== entry.packedSize) throw new Refused('damaged');
      try {
        return unpack(packed, entry);
      } catch (error) {
        throw error instanceof Refused ? error : new Refused('damaged');
      }
    },
  };
}
