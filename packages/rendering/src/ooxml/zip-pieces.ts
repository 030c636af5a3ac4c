import { deflateSync, strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ZipEntry } from './package-parts.js';

/**
 * Pieces of text are encoded and packed in portions of about this many characters: as large as the packer takes without
 * a larger buffer for each.
 */
const PORTION = 1 << 15;

/** The time of every entry of an archive. It is a local time, which fflate writes as it reads it, in any zone. */
export function entryTime(): Date {
  return new Date(1980, 0, 1);
}

/** Pieces of text as bytes, in portions worth packing. */
function* encode(pieces: Iterable<string>): Generator<Uint8Array> {
  let portion = '';
  for (const piece of pieces) {
    portion += piece;
    if (portion.length < PORTION) continue;
    yield strToU8(portion);
    portion = '';
  }
  yield strToU8(portion);
}

/** A part that comes in one portion: packed at once, with a table as small as it is itself. */
class WholePart extends ZipPassThrough {
  override compression = 8;

  protected override process(bytes: Uint8Array, final: boolean): void {
    this.ondata(null, deflateSync(bytes), final);
  }
}

/** A part that was packed before. */
class PackedPart extends ZipPassThrough {
  override compression = 8;
  private readonly packed: Uint8Array<ArrayBuffer>;

  constructor(name: string, packed: Uint8Array<ArrayBuffer>) {
    super(name);
    this.packed = packed;
  }

  protected override process(_: Uint8Array, final: boolean): void {
    this.ondata(null, this.packed, final);
  }
}

/**
 * Packs files into a ZIP archive while they are being written, so that neither a file nor the archive is ever held whole.
 *
 * @param entries - name and content of each file, in order; bytes, or pieces of text
 */
export function* zipPieces(entries: Iterable<ZipEntry>): Generator<Uint8Array, void> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const take = (): Uint8Array[] => {
    const taken = ready;
    ready = [];
    return taken;
  };
  const begin = <T extends ZipPassThrough | ZipDeflate>(part: T): T => {
    part.mtime = entryTime();
    zip.add(part);
    return part;
  };
  for (const [name, content] of entries) {
    if ('packed' in content) {
      begin(new PackedPart(name, content.packed())).push(content.bytes(), true);
      yield* take();
      continue;
    }
    let part: ZipDeflate | undefined;
    let last: Uint8Array | undefined;
    for (const bytes of content instanceof Uint8Array ? [content] : encode(content)) {
      if (last !== undefined) {
        part ??= begin(new ZipDeflate(name));
        part.push(last);
        yield* take();
      }
      last = bytes;
    }
    (part ?? begin(new WholePart(name))).push(last ?? new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
