import { type CarriedData, DOCX_DATA, readCarriedData } from '@fazhi/core/carried-marks';
import type { Package } from '../package/open-package.js';
import { Refused } from '../refused.js';
import { xmlTree } from './xml-tree.js';

const CUSTOM_PART = /^customXml\/item\d{1,4}\.xml$/;
/** Of documents by others only a few custom parts are looked at. */
const MOST_PARTS = 20;

/** The JSON of a part, if it carries any. */
function jsonOf(bytes: Uint8Array, name: string): string | undefined {
  try {
    const root = xmlTree(bytes, name);
    const namespace = root.attributes[''] ?? root.attributes['xmlns'];
    if (root.name !== DOCX_DATA.element || namespace !== DOCX_DATA.namespace) return undefined;
    return root.children.filter((child) => typeof child === 'string').join('');
  } catch (error) {
    // A custom part of another program's is nobody's text.
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** The data that a document of `renderDocx` carries; nothing where it has none, `damaged` where it is none. Internal. */
export function carriedInPackage(source: Package): CarriedData | 'damaged' | undefined {
  for (const name of source.names.filter((part) => CUSTOM_PART.test(part)).slice(0, MOST_PARTS)) {
    const json = jsonOf(source.read(name)!, name);
    if (json !== undefined) return readCarriedData(json) ?? 'damaged';
  }
  return undefined;
}
