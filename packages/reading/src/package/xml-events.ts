import { SaxesParser } from 'saxes';
import { decodeStrictly } from '../encoding/text-decoder.js';
import { LIMITS } from '../limits.js';
import { inPart, Refused } from '../refused.js';

/** What is told of a part while it is read. Internal. */
export interface XmlEvents {
  /** An element begins; names are without their prefixes. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** Text. */
  readonly text?: (text: string) => void;
  /** An element ends. */
  readonly close?: (name: string) => void;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Reads a part of a package as events, so that no tree of it is ever held.
 *
 * A document type declaration is refused, so that no entity is ever declared; so is XML that is not well-formed.
 *
 * @param part - its name
 * @throws Refused. Internal.
 */
export function xmlEvents(bytes: Uint8Array, part: string, { open, text, close }: XmlEvents): void {
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe;
  const source = decodeStrictly(bytes, marked ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8');
  const refuse = (): never => {
    throw new Refused('damaged');
  };
  if (source === undefined) return refuse();
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > LIMITS.sheetLevels.most) throw new Refused({ what: 'sheetLevels', place: inPart(part) });
    open(local(name), attributes);
  });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(local(name));
  });
  parser.write(source).close();
}
