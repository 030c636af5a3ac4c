import type { SectionDepth } from '@fazhi/core';
import { isFactBookmark, readBlankControl } from '@fazhi/core/carried-marks';
import { alternative } from './alternative.js';
import { symbolText, typedText } from './symbol-text.js';
import type { BoundBlank, BoundFact } from '../text/line.js';
import { childNamed, elementsIn, isOn, valueOf, type XmlElement, type XmlNode } from './xml-tree.js';

/** One printed line of a paragraph. Internal. */
export interface ParagraphLine {
  /** The text shown. */
  readonly text: string;
  /** Names of bookmarks that bind figures to facts, with their places. */
  readonly facts: readonly BoundFact[];
  /** Blanks, with their places. */
  readonly blanks: readonly BoundBlank[];
  /** Where the bold type ends that opens the line. */
  readonly bold: number;
  /** Where the last words end that are of a style for the words of headings, and the level it is for. */
  readonly headed?: { readonly depth: SectionDepth; readonly end: number } | undefined;
  /** Places that no figure crosses: where paragraphs of a cell meet, or an automatic number and its text. */
  readonly parted: readonly number[];
}

/** The content of a paragraph. Internal. */
export interface ParagraphText {
  /** Its lines. */
  readonly lines: readonly ParagraphLine[];
  /** Text that is not shown. */
  readonly hidden: string;
  /** Ids of the footnotes and endnotes it refers to. */
  readonly notes: readonly string[];
  /** Contents of the text boxes that hang on it. */
  readonly boxes: readonly XmlElement[];
}

/** What is struck out, or says nothing. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'rt',
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'instrText',
  'delText',
]);

/** What the style of a run says of its words. Internal. */
export interface RunStyles {
  /** Whether they are not shown. */
  readonly isHidden: (id: string) => boolean;
  /** Of words of a heading its level. */
  readonly headingOf: (id: string) => SectionDepth | undefined;
}

interface Open {
  text: string;
  facts: BoundFact[];
  blanks: BoundBlank[];
  bold: number;
  headed?: ParagraphLine['headed'];
  parted: number[];
  /** True while nothing but bold type was met. */
  leading: boolean;
}

/** What a content control of ours says of the blank it stands for. */
function blankOf(properties: XmlElement | undefined): BoundBlank['blank'] | undefined {
  if (!isOn(properties, 'showingPlcHdr')) return undefined;
  return readBlankControl({ title: valueOf(properties, 'alias'), tag: valueOf(properties, 'tag') });
}

/** The box of an old form, ticked or not; nothing for another field. */
function checkBox(field: XmlElement): string {
  const box = childNamed(childNamed(field, 'ffData'), 'checkBox');
  if (box === undefined) return '';
  return isOn(box, childNamed(box, 'checked') === undefined ? 'default' : 'checked') ? '☒' : '□';
}

/** Boxes in a drawing. */
function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'txbxContent') return [element];
  if (element.name !== 'AlternateContent') return elementsIn(element).flatMap(boxesIn);
  const chosen = alternative(element);
  return chosen === undefined ? [] : boxesIn(chosen);
}

/** Words drawn as a picture, as old red heads have them (WordArt), or of an element that is not known. */
function artIn(element: XmlElement): string {
  if (element.name === 'textpath') return element.attributes['string'] ?? '';
  if (element.name === 'txbxContent') return '';
  if (element.name === 't') return element.children.filter((text) => typeof text === 'string').join('');
  const within =
    element.name === 'AlternateContent' ? elementsIn(alternative(element) ?? element) : elementsIn(element);
  return within.map(artIn).join('');
}

/**
 * Reads a paragraph: insertions are kept and deletions left out, fields give their results, hidden text is set aside.
 *
 * @param styles - what the styles of its runs say. Internal.
 */
export function paragraphText(paragraph: XmlElement, styles: RunStyles): ParagraphText {
  const lines: Open[] = [];
  const boxes: XmlElement[] = [];
  const notes: string[] = [];
  const bookmarks = new Map<string, { name: string; start: number; line: Open }>();
  let hidden = '';
  let line: Open = { text: '', facts: [], blanks: [], bold: 0, parted: [], leading: true };
  /** Levels of fields that have not come to their results. */
  const codes: boolean[] = [];
  let unresolved = 0;
  /** Words among the codes of fields: shown by nothing, where no field is left open. */
  let code = '';

  const newLine = (): void => {
    lines.push(line);
    line = { text: '', facts: [], blanks: [], bold: 0, parted: [], leading: true };
  };
  const add = (text: string, isHidden: boolean, isBold: boolean): void => {
    if (unresolved > 0) {
      code += text;
      return;
    }
    if (isHidden) hidden += text;
    else {
      line.text += text;
      line.leading &&= isBold || text.trim() === '';
      if (line.leading && isBold) line.bold = line.text.length;
    }
  };
  const fieldMark = (type: string | undefined): void => {
    if (type === 'begin') {
      codes.push(true);
      unresolved += 1;
      return;
    }
    if (codes.pop() === true) unresolved -= 1;
    if (type === 'separate') codes.push(false);
  };

  const run = (element: XmlElement): void => {
    const properties = childNamed(element, 'rPr');
    const style = valueOf(properties, 'rStyle');
    const isHidden = isOn(properties, 'vanish') || (style !== undefined && styles.isHidden(style));
    const depth = style === undefined ? undefined : styles.headingOf(style);
    const isBold = isOn(properties, 'b');
    const font = childNamed(properties, 'rFonts')?.attributes['ascii'];
    const content = (node: XmlNode): void => {
      if (typeof node === 'string' || LEFT_OUT.has(node.name)) return;
      switch (node.name) {
        case 't':
          add(typedText(font, node.children.filter((text) => typeof text === 'string').join('')), isHidden, isBold);
          break;
        case 'tab':
        case 'ptab':
          add('\t', isHidden, isBold);
          break;
        case 'br':
        case 'cr':
          newLine();
          break;
        case 'sym':
          add(symbolText(node.attributes['font'], node.attributes['char']), isHidden, isBold);
          break;
        case 'ins':
        case 'moveTo':
          // A change within a run, as equations have it.
          node.children.forEach(content);
          break;
        case 'noBreakHyphen':
          add('-', isHidden, isBold);
          break;
        case 'fldChar':
          add(checkBox(node), isHidden, isBold);
          fieldMark(node.attributes['fldCharType']);
          break;
        case 'footnoteReference':
        case 'endnoteReference':
          notes.push(`${node.name.slice(0, 4)} ${node.attributes['id'] ?? ''}`);
          break;
        case 'ruby':
          node.children.forEach(walk);
          break;
        case 'AlternateContent':
          alternative(node)?.children.forEach(content);
          break;
        default:
          for (const box of boxesIn(node)) boxes.push(box);
          hidden += artIn(node);
      }
    };
    element.children.forEach(content);
    if (depth !== undefined) line.headed = { depth, end: line.text.length };
  };

  const control = (element: XmlElement): void => {
    const start = line.text.length;
    const content = childNamed(element, 'sdtContent');
    content?.children.forEach(walk);
    const blank = blankOf(childNamed(element, 'sdtPr'));
    if (blank !== undefined && line.text.length > start) line.blanks.push({ blank, start, end: line.text.length });
  };

  const walk = (node: XmlNode): void => {
    if (typeof node === 'string' || LEFT_OUT.has(node.name)) return;
    const { id = '', name = '' } = node.attributes;
    if (node.name === 'r') run(node);
    else if (node.name === 'sdt') control(node);
    else if (node.name === 'AlternateContent') alternative(node)?.children.forEach(walk);
    else if (node.name === 't') add(node.children.filter((text) => typeof text === 'string').join(''), false, false);
    else if (node.name === 'bookmarkStart' && isFactBookmark(name))
      bookmarks.set(id, { name, start: line.text.length, line });
    else if (node.name === 'bookmarkEnd') {
      const mark = bookmarks.get(id);
      if (mark?.line === line) line.facts.push({ fact: mark.name, start: mark.start, end: line.text.length });
    } else node.children.forEach(walk);
  };

  paragraph.children.forEach(walk);
  newLine();
  if (unresolved > 0) hidden += code;
  return { lines, hidden, notes, boxes };
}
