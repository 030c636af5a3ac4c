import { strToU8, type Zippable, zipSync } from 'fflate';
import { decodeStrictly } from '../encoding/text-decoder.js';
import type { Package } from './open-package.js';
import { Refused } from '../refused.js';

/** What a part of ours begins with. Internal. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Kinds of links between parts. Internal. */
export const OFFICE_LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of an office's own file, some of which are changed; all others stay as they are. Internal. */
export class ChangedParts {
  private readonly changed = new Map<string, string>();
  private readonly from: Package;

  constructor(from: Package) {
    this.from = from;
  }

  /** The text of a part, as it was changed last. */
  text(name: string): string | undefined {
    const changed = this.changed.get(name);
    if (changed !== undefined) return changed;
    const bytes = this.from.read(name);
    if (bytes === undefined) return undefined;
    const marked = bytes[0] === 0xff || bytes[0] === 0xfe;
    const text = decodeStrictly(bytes, marked ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8');
    if (text === undefined) throw new Refused('damaged');
    // It is written as UTF-8.
    return marked ? text.replace(/^<\?xml[^>]*>/, DECLARATION.trim()) : text;
  }

  /** Changes a part, or adds one. */
  put(name: string, text: string): void {
    this.changed.set(name, text);
  }

  /** Adds to a list before its end, or makes the list. */
  add(name: string, element: string, closing: string, empty: string): void {
    const text = (this.text(name) ?? empty).replace(new RegExp(`<${closing}([^>]*)/>`), `<${closing}$1></${closing}>`);
    this.put(
      name,
      text.replace(`</${closing}>`, () => `${element}</${closing}>`),
    );
  }

  /** Links a part from another. */
  addLink(from: string, id: string, kind: string, target: string): void {
    const folder = from.lastIndexOf('/') + 1;
    this.add(
      `${from.slice(0, folder)}_rels/${from.slice(folder)}.rels`,
      `<Relationship Id="${id}" Type="${OFFICE_LINKS}/${kind}" Target="${target}"/>`,
      'Relationships',
      `${DECLARATION}<Relationships xmlns="${LINKS}"></Relationships>`,
    );
  }

  /** Declares the type of a part. */
  addType(name: string, type: string): void {
    this.add('[Content_Types].xml', `<Override PartName="${name}" ContentType="${type}"/>`, 'Types', '');
  }

  /** The file. */
  zipped(): Uint8Array {
    const files: Zippable = {};
    for (const name of new Set([...this.from.names, ...this.changed.keys()])) {
      const text = this.changed.get(name);
      files[name] = text === undefined ? (this.from.read(name) ?? new Uint8Array(0)) : strToU8(text);
    }
    return zipSync(files, { mtime: new Date(1980, 0, 1) });
  }
}

// eslint-disable-next-line no-control-regex -- what XML does not allow
const ILLEGAL = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** Text for XML. Internal. */
export function escapedXml(text: string): string {
  const legal = text.replace(ILLEGAL, '\uFFFD');
  return legal.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
