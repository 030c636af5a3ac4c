import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { isPictureFont } from './symbol-text.js';
import { decodeStrictly } from '../encoding/text-decoder.js';
import { LIMITS } from '../limits.js';
import { inPart, Refused } from '../refused.js';

/** An element of a part. Internal. */
export interface XmlElement {
  /** Name without its prefix. */
  readonly name: string;
  /** Attributes by their names without prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and, in elements that may have it, text. */
  readonly children: readonly XmlNode[];
  /** Which paragraph of the part it is, from 1, for a paragraph. */
  readonly place?: number | undefined;
}

/** What stands in an element. Internal. */
export type XmlNode = XmlElement | string;

/** Formatting that says nothing about the text; left out, so that the tree stays small. */
const FORMATTING: ReadonlySet<string> = new Set(
  'rFonts sz szCs color spacing kern lang shd jc ind pBdr tcW tcBorders tblBorders snapToGrid rsid proofErr lastRenderedPageBreak sectPr latentStyles vAlign tblW tblLook tblCellMar gridCol blip bCs i iCs u highlight'.split(
    ' ',
  ),
);
/** Elements whose text is text of the document. */
const TEXTS: ReadonlySet<string> = new Set(['t', 'delText', 'instrText', 'report', 'title', 'creator', 'created']);

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Whether formatting makes signs of characters. */
function setsSigns(name: string, attributes: SaxesTagNS['attributes']): boolean {
  return name === 'rFonts' && Object.values(attributes).some(({ value }) => isPictureFont(value));
}

interface Open {
  readonly name: string;
  readonly children: XmlNode[];
  text: string;
}

/**
 * Reads a part of a package as a tree.
 *
 * A document type declaration is refused, as Office does, so that no entity is ever declared, let alone expanded; so is
 * XML that is not well-formed.
 *
 * @param name - of the part
 * @throws Refused. Internal.
 */
export function xmlTree(bytes: Uint8Array, name: string): XmlElement {
  const source = decodeStrictly(bytes, encodingOf(bytes));
  if (source === undefined) throw new Refused('damaged');
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: Open = { name: '', children: [], text: '' };
  const open: Open[] = [root];
  let skipped = 0;
  let paragraphs = 0;
  const refuse = (): never => {
    throw new Refused('damaged');
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ local, attributes }: SaxesTagNS) => {
    if (local === 'p') paragraphs += 1;
    if (skipped > 0 || (FORMATTING.has(local) && !setsSigns(local, attributes))) {
      skipped += 1;
      return;
    }
    if (open.length > LIMITS.documentLevels.most) throw new Refused({ what: 'documentLevels', place: inPart(name) });
    const named = Object.values(attributes).map(({ local: key, value }: SaxesAttributeNS) => [key, value] as const);
    const children: XmlNode[] = [];
    const place = local === 'p' ? paragraphs : undefined;
    open.at(-1)!.children.push({ name: local, attributes: Object.fromEntries(named), children, place });
    open.push({ name: local, children, text: '' });
  });
  const addText = (text: string): void => {
    if (skipped === 0 && TEXTS.has(open.at(-1)!.name)) open.at(-1)!.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    const { text, children } = open.pop()!;
    if (text !== '') children.push(text);
  });
  parser.write(source).close();
  const top = root.children[0];
  return typeof top === 'object' ? top : refuse();
}

/** The elements within an element. Internal. */
export function elementsIn(element: XmlElement | undefined): XmlElement[] {
  return element === undefined
    ? []
    : element.children.filter((child): child is XmlElement => typeof child === 'object');
}

/** The first element of a name within an element. Internal. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsIn(element).find((child) => child.name === name);
}

/** The `val` of an element within an element. Internal. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes['val'];
}

/** Whether a property is set: present, and not switched off. Internal. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const property = childNamed(element, name);
  return property !== undefined && !['0', 'false', 'off'].includes(property.attributes['val'] ?? '1');
}
