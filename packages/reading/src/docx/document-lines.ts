import { foldWidth } from '@fazhi/core';
import { leadingOrdinal } from '../structure/ordinal.js';
import type { Line, LineHints } from '../text/line.js';
import { docxLine, trimmedLine } from './docx-line.js';
import { cellGrid, docxTable } from './docx-table.js';
import type { Numberer } from './numbering.js';
import { paragraphText, type ParagraphText } from './paragraph-text.js';
import { areOwnStyles, ownStyleHints, styleHints } from './style-hints.js';
import { listOf, type Style } from './styles.js';
import { childNamed, elementsIn, valueOf, type XmlElement } from './xml-tree.js';

/** What the lines of a document are read with. Internal. */
export interface DocumentParts {
  /** The main part. */
  readonly document: XmlElement;
  /** Its styles. */
  readonly styles: ReadonlyMap<string, Style>;
  /** Its automatic numbers. */
  readonly number: Numberer;
  /** Its footnotes and endnotes, by `foot 1` and `endn 1`. */
  readonly notes: ReadonlyMap<string, XmlElement>;
}

const NO_STYLE: Style = { id: '', name: '' };
const CHROME: LineHints = { role: 'pageChrome' };

/** Bold type that opens a numbered line is its heading. */
function boldHeading(text: string, bold: number): LineHints {
  if (bold === 0 || bold >= text.length) return {};
  const ordinal = leadingOrdinal(text, foldWidth(text));
  if (ordinal === undefined || bold <= ordinal.end + 1) return {};
  return { runIn: /[。：:]/.test(text[bold]!) ? bold + 1 : bold };
}

/** The lines of a document in the order they are read: notes come last, what hangs on a paragraph after it. Internal. */
export function documentLines({ document, styles, number, notes }: DocumentParts): Line[] {
  const lines: Line[] = [];
  const noteLines: Line[] = [];
  const own = areOwnStyles(styles);
  const isHidden = (id: string): boolean => styles.get(id)?.hidden === true;
  let apart = true;
  /** Tables around what is read. */
  let tables = 0;
  let caption: string | undefined;
  let joined: ParagraphText | undefined;

  const beside = ({ hidden, notes: references, boxes }: ParagraphText): void => {
    if (hidden.trim() !== '') lines.push(docxLine(hidden.trim(), CHROME));
    // Boxes before the text may hold its title; later ones hold captions and imprints.
    const begun = lines.some(({ folded, hints }) => hints?.role !== 'pageChrome' && folded.includes('。'));
    for (const box of boxes) blocks(box, begun || own ? CHROME : undefined);
    for (const reference of references) {
      const note = notes.get(reference);
      const words = note === undefined ? '' : elementsIn(note).map(wordsOf).join('').trim();
      if (words !== '') noteLines.push(docxLine(words, CHROME));
    }
  };

  const wordsOf = (element: XmlElement): string => {
    if (element.name === 'p')
      return paragraphText(element, isHidden)
        .lines.map(({ text }) => text)
        .join('');
    return elementsIn(element).map(wordsOf).join('');
  };

  const paragraph = (element: XmlElement, forced: LineHints | undefined): void => {
    const properties = childNamed(element, 'pPr');
    const style = styles.get(valueOf(properties, 'pStyle') ?? '') ?? styles.get('') ?? NO_STYLE;
    const mark = childNamed(properties, 'rPr');
    const content = joinParagraphs(joined, paragraphText(element, isHidden));
    joined = undefined;
    if (childNamed(mark, 'del') !== undefined) {
      // Its end was deleted: the next paragraph goes on with it.
      joined = content;
      return;
    }
    const list = listOf(properties) ?? style.list;
    const shown = content.lines.some(({ text }) => text.trim() !== '');
    const prefix = list === undefined || !shown ? '' : number(list);
    const outline = Number(valueOf(properties, 'outlineLvl') ?? style.outline ?? NaN);
    const hints =
      forced ??
      (own ? ownStyleHints(style, tables > 0) : styleHints(style, Number.isInteger(outline) ? outline : undefined));
    const before = lines.length;
    content.lines.forEach((line, index) => {
      const { text, facts, blanks, bold } = trimmedLine(line, index === 0 ? prefix : '');
      if (text === '') return;
      const heads = hints.role === undefined && hints.heading === undefined ? boldHeading(text, bold) : {};
      lines.push(docxLine(text, { ...hints, ...heads, facts, blanks }, apart && index === 0));
      apart = false;
    });
    if (lines.length === before) apart = true;
    else if (/^(?:caption|题注)$/i.test(style.name)) caption = lines.at(-1)!.text;
    beside(content);
  };

  const table = (element: XmlElement, forced: LineHints | undefined): void => {
    const captioned = caption !== undefined && lines.at(-1)?.text === caption ? caption : undefined;
    const found =
      forced !== undefined
        ? undefined
        : docxTable(element, captioned, (cell) => {
            const all = elementsIn(cell)
              .filter(({ name }) => name === 'p')
              .map((part) => paragraphText(part, isHidden));
            const merged = all.reduce<ParagraphText | undefined>(joinParagraphs, undefined);
            const [line] = merged === undefined ? [] : oneLine(merged).map((part) => trimmedLine(part, ''));
            return docxLine(line?.text ?? '', { facts: line?.facts ?? [], blanks: line?.blanks ?? [] });
          });
    if (found === undefined) {
      tables += 1;
      for (const cell of cellGrid(element).flat()) blocks(cell, forced);
      tables -= 1;
      return;
    }
    if (captioned !== undefined) lines.pop();
    lines.push(docxLine('', { role: 'body', table: found }));
    apart = true;
  };

  const blocks = (parent: XmlElement, forced: LineHints | undefined): void => {
    for (const element of elementsIn(parent)) {
      if (element.name === 'p') paragraph(element, forced);
      else if (element.name === 'tbl') table(element, forced);
      else if (element.name === 'sdt') {
        const contents = childNamed(childNamed(element, 'sdtPr'), 'docPartObj') !== undefined;
        const content = childNamed(element, 'sdtContent');
        if (content !== undefined) blocks(content, contents ? CHROME : forced);
      } else if (['ins', 'moveTo', 'customXml', 'smartTag'].includes(element.name)) blocks(element, forced);
    }
  };

  const body = childNamed(document, 'body');
  if (body !== undefined) blocks(body, undefined);
  return [...lines, ...noteLines];
}

/** Two paragraphs as one, where the end of the first was deleted. */
function joinParagraphs(first: ParagraphText | undefined, second: ParagraphText): ParagraphText {
  if (first === undefined) return second;
  const last = first.lines.at(-1)!;
  const [next, ...rest] = second.lines;
  const by = last.text.length;
  const moved = <T extends { start: number; end: number }>(mark: T): T => ({
    ...mark,
    start: mark.start + by,
    end: mark.end + by,
  });
  const joint = {
    text: last.text + next!.text,
    facts: [...last.facts, ...next!.facts.map(moved)],
    blanks: [...last.blanks, ...next!.blanks.map(moved)],
    bold: last.bold,
  };
  return {
    lines: [...first.lines.slice(0, -1), joint, ...rest],
    hidden: first.hidden + second.hidden,
    notes: [...first.notes, ...second.notes],
    boxes: [...first.boxes, ...second.boxes],
  };
}

/** All lines as one, for a cell. */
function oneLine(content: ParagraphText): ParagraphText['lines'] {
  return content.lines
    .map((line): ParagraphText => ({ lines: [line], hidden: '', notes: [], boxes: [] }))
    .reduce<ParagraphText | undefined>(joinParagraphs, undefined)!.lines;
}
