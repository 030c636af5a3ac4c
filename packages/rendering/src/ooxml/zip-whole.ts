import { strToU8, zipSync, type Zippable } from 'fflate';
import type { ZipEntry } from './package-parts.js';
import { entryTime } from './zip-pieces.js';

/**
 * Packs a small package at once.
 *
 * @param entries - name and content of each file, in order
 */
export function zipWhole(entries: Iterable<ZipEntry>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of entries) {
    files[name] = content instanceof Uint8Array ? content : strToU8([...content].join(''));
  }
  return zipSync(files, { mtime: entryTime() });
}
