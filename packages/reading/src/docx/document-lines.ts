import { canStandAround } from '../front/can-stand-around.js';
import { docxStyleOf } from '@fazhi/core/carried-marks';
import { headCell, ownRole } from '../front/own-role.js';
import { leadingOrdinal } from '../structure/ordinal.js';
import type { Line, LineHints } from '../text/line.js';
import { alternative } from './alternative.js';
import { docxLine, joinLines, numberedLine, trimmedLine } from './docx-line.js';
import { cellGrid, docxTable } from './docx-table.js';
import type { ListNumber, Numberer } from './numbering.js';
import { type ParagraphLine, paragraphText, type ParagraphText, type RunStyles } from './paragraph-text.js';
import { areOwnStyles, ownHeadingWords, ownStyleHints, styleHints } from './style-hints.js';
import { listOf, type Style } from './styles.js';
import { childNamed, elementsIn, valueOf, type XmlElement } from './xml-tree.js';
import type { TableRoom } from '../table-room.js';
import { foldText } from '../text/fold-text.js';

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
  /** Its comments. */
  readonly comments: XmlElement | undefined;
  /** The lines of a file embedded as text (`w:altChunk`), by its relationship; nothing for one that is not read. */
  readonly chunk: (id: string) => readonly Line[] | undefined;
}

const NO_STYLE: Style = { id: '', name: '' };
const CHROME: LineHints = { role: 'pageChrome' };

/** Bold type that opens a numbered line is its heading. */
function boldHeading(text: string, bold: number): LineHints {
  if (bold === 0 || bold >= text.length) return {};
  const ordinal = leadingOrdinal(text, foldText(text));
  if (ordinal === undefined || bold <= ordinal.end + 1) return {};
  return { runIn: /[。：:]/.test(text[bold]!) ? bold + 1 : bold };
}

/** Words in the style of a heading's, before others: a heading on the line of its text. */
function headedBy({ depth, end }: NonNullable<ParagraphLine['headed']>, text: string): LineHints {
  return end > 0 && end < text.length ? { heading: depth, runIn: end } : {};
}

/** The lines of a document in the order they are read: notes come last, what hangs on a paragraph after it. Internal. */
export function documentLines({ document, styles, number, notes, chunk }: DocumentParts, room: TableRoom): Line[] {
  const lines: Line[] = [];
  const noteLines: Line[] = [];
  const own = areOwnStyles(styles);
  const runStyles: RunStyles = {
    isHidden: (id) => styles.get(id)?.hidden === true,
    headingOf: (id) => (own ? ownHeadingWords(styles, id) : undefined),
  };
  let apart = true;
  /** Tables around what is read. */
  let tables = 0;
  let caption: string | undefined;
  /** Paragraphs whose ends were deleted: the next goes on with them. */
  let joined: ParagraphText[] = [];
  /** True once a full stop was met, and how far was looked for it. */
  let begun = false;
  let looked = 0;
  const printedNotes = new Set<string>();

  const textHasBegun = (): boolean => {
    for (looked = Math.min(looked, lines.length); !begun && looked < lines.length; looked += 1) {
      const { folded, hints } = lines[looked]!;
      begun = hints?.role !== 'pageChrome' && folded.includes('。');
    }
    return begun;
  };

  const beside = ({ hidden, notes: references, boxes }: ParagraphText): void => {
    if (hidden.trim() !== '') lines.push(docxLine(hidden.trim(), CHROME));
    // Boxes before the text may hold its title; later ones hold captions and imprints.
    const forced = textHasBegun() || own ? CHROME : undefined;
    for (const box of boxes) blocks(box, forced);
    for (const reference of references) {
      // Word prints a note once, however often it is referred to.
      const note = printedNotes.has(reference) ? undefined : notes.get(reference);
      printedNotes.add(reference);
      const words = note === undefined ? '' : elementsIn(note).map(wordsOf).join('').trim();
      if (words !== '') noteLines.push(docxLine(words, CHROME));
    }
  };

  const wordsOf = (element: XmlElement): string => {
    if (element.name === 'p')
      return paragraphText(element, runStyles)
        .lines.map(({ text }) => text)
        .join('');
    return elementsIn(element).map(wordsOf).join('');
  };

  const styleOf = (element: XmlElement): Style =>
    styles.get(valueOf(childNamed(element, 'pPr'), 'pStyle') ?? '') ?? styles.get('') ?? NO_STYLE;

  /** The automatic number of a paragraph. */
  const numberOf = (element: XmlElement, style: Style): ListNumber | undefined => {
    const list = listOf(childNamed(element, 'pPr'), style.list);
    return list === undefined ? undefined : number(list);
  };

  const paragraph = (element: XmlElement, forced: LineHints | undefined): void => {
    const properties = childNamed(element, 'pPr');
    const style = styleOf(element);
    joined.push(paragraphText(element, runStyles));
    if (goesOn(element) && element !== last) return;
    const content = joinParagraphs(joined);
    joined = [];
    // A paragraph without words takes a number all the same, as Word and LibreOffice count.
    const counted = numberOf(element, style);
    const outline = Number(valueOf(properties, 'outlineLvl') ?? style.outline ?? NaN);
    const words = content.lines.map(({ text }) => text).join('');
    const hints =
      (own && forced === CHROME && (docxStyleOf(style) === 'imprint' || !canStandAround(words)) ? undefined : forced) ??
      (own
        ? ownStyleHints(style, tables > 0, words)
        : styleHints(style, Number.isInteger(outline) ? outline : undefined));
    const before = lines.length;
    let numbered = false;
    // Signatures of a joint document stand side by side under their seals.
    const printed = hints.role === 'signature' ? content.lines.flatMap(linesAtTabs) : content.lines;
    printed.forEach((line, index) => {
      if (line.text.trim() === '') return;
      const { text, facts, blanks, bold, headed, parted } =
        !numbered && counted !== undefined ? numberedLine(line, counted) : trimmedLine(line);
      numbered = true;
      const heads =
        headed !== undefined
          ? headedBy(headed, text)
          : hints.role === undefined && hints.heading === undefined
            ? boldHeading(text, bold)
            : {};
      lines.push(docxLine(text, { ...hints, ...heads, facts, blanks, parted }, apart && index === 0, element.place));
      apart = false;
    });
    if (lines.length === before) apart = true;
    else if (/^(?:caption|题注)$/i.test(style.name)) caption = lines.at(-1)!.text;
    beside(content);
  };

  /** Whether a table of our own only arranges the names of a joint document's mark. */
  const isMark = (element: XmlElement): boolean => {
    const [first] = cellGrid(element)[0]?.flatMap(paragraphsIn) ?? [];
    return first !== undefined && docxStyleOf(styleOf(first)) === 'issuerMark';
  };

  /** The lines of a table that only arranges the head or the imprint of a document; nothing for another. */
  const elementRows = (element: XmlElement): Line[] | undefined => {
    const found: Line[] = [];
    const rows = cellGrid(element);
    if (rows.length > MOST_ELEMENT_ROWS) return undefined;
    const isHead = !textHasBegun();
    let says = false;
    for (const row of rows) {
      const cells = row.map((cell) => elementsIn(cell).map(wordsOf).join(' ').trim()).filter((words) => words !== '');
      if (cells.length === 0) continue;
      const single = cells.every(
        (words) => isElement(words) || (isHead && headCell(docxLine(words, {})) !== undefined),
      );
      if (!single && !isElement(cells.join(' '))) return undefined;
      says ||= !single || cells.some((words) => isElement(words) || headCell(docxLine(words, {})) === 'element');
      const place = row.flatMap(paragraphsIn)[0]?.place;
      for (const words of single ? cells : [cells.join(' ')]) found.push(docxLine(words, {}, true, place));
    }
    return says ? found : undefined;
  };

  const table = (element: XmlElement, forced: LineHints | undefined): void => {
    if (own && isMark(element)) {
      for (const cell of cellGrid(element).flat()) blocks(cell, forced);
      apart = true;
      return;
    }
    const elements = forced === undefined ? elementRows(element) : undefined;
    if (elements !== undefined) {
      for (const line of elements) lines.push(line);
      apart = true;
      return;
    }
    /** What hangs on the cells, told after the table. */
    const aside: ParagraphText[] = [];
    const captioned = caption !== undefined && lines.at(-1)?.text === caption ? caption : undefined;
    const found =
      forced !== undefined
        ? undefined
        : docxTable(element, captioned, room, (cell) => {
            const content = cellText(cell);
            aside.push(content);
            const { text, facts, blanks, parted } = trimmedLine(joinLines(content.lines, ' '));
            return docxLine(text, { facts, blanks, parted }, true, paragraphsIn(cell)[0]?.place);
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
    // A box in a cell belongs to the table: it opens no document.
    const before = begun;
    begun = true;
    aside.forEach(beside);
    begun = before;
  };

  /** What a cell's paragraphs say, each with its automatic number. */
  const cellText = (cell: XmlElement): ParagraphText => {
    const whole: ParagraphText[] = [];
    let ended: ParagraphText[] = [];
    const parts = paragraphsIn(cell);
    for (const [index, part] of parts.entries()) {
      const content = paragraphText(part, runStyles);
      const counted = numberOf(part, styleOf(part));
      const [first, ...rest] = content.lines;
      ended.push(counted === undefined ? content : { ...content, lines: [numberedLine(first!, counted), ...rest] });
      if (goesOn(part) && index < parts.length - 1) continue;
      whole.push(joinParagraphs(ended));
      ended = [];
    }
    return { ...joinParagraphs(whole), lines: whole.flatMap(({ lines: own }) => own) };
  };

  const blocks = (parent: XmlElement, forced: LineHints | undefined): void => {
    for (const element of elementsIn(parent)) {
      if (element.name === 'p') paragraph(element, forced);
      else if (element.name === 'tbl') table(element, forced);
      else if (element.name === 'sdt') {
        const contents = childNamed(childNamed(element, 'sdtPr'), 'docPartObj') !== undefined;
        const content = childNamed(element, 'sdtContent');
        if (content !== undefined) blocks(content, contents ? CHROME : forced);
      } else if (element.name === 'AlternateContent') {
        const chosen = alternative(element);
        if (chosen !== undefined) blocks(chosen, forced);
      } else if (element.name === 'altChunk') {
        for (const line of chunk(element.attributes['id'] ?? '') ?? []) lines.push(line);
        apart = true;
      } else if (!STRUCK_OUT.has(element.name)) blocks(element, forced);
    }
  };

  const body = childNamed(document, 'body');
  const last = body === undefined ? undefined : lastParagraph(body);
  if (body !== undefined) blocks(body, undefined);
  return [...lines, ...noteLines];
}

/** What stands at the tab stops of a line, each as a line of its own. */
function linesAtTabs(line: ParagraphLine): ParagraphLine[] {
  const parts = line.text.split('\t').filter((text) => text.trim() !== '');
  return parts.length < 2 ? [line] : parts.map((text) => ({ text, facts: [], blanks: [], bold: 0, parted: [] }));
}

/** The head of a document has seven elements, its imprint three. */
const MOST_ELEMENT_ROWS = 12;

/** Whether words are by themselves an element of an official document: its number, its signatory, to whom copies go. */
function isElement(words: string): boolean {
  return ownRole(docxLine(words, {})) !== undefined;
}

/** What was struck out; any other element that stands around paragraphs says nothing of its own. */
const STRUCK_OUT: ReadonlySet<string> = new Set(['del', 'moveFrom']);

/** Paragraphs of a cell, also within content controls. */
function paragraphsIn(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((part) => {
    if (part.name === 'p') return [part];
    if (part.name === 'AlternateContent') return paragraphsIn(alternative(part) ?? part);
    return STRUCK_OUT.has(part.name) || part.name === 'tbl' ? [] : paragraphsIn(part);
  });
}

/** Whether the end of a paragraph was deleted, so that the next goes on with it. */
function goesOn(paragraph: XmlElement): boolean {
  return childNamed(childNamed(childNamed(paragraph, 'pPr'), 'rPr'), 'del') !== undefined;
}

/** The last paragraph of a document: nothing comes after it to go on with. */
function lastParagraph(body: XmlElement): XmlElement | undefined {
  return paragraphsIn(body).at(-1);
}

/** Paragraphs as one, where the ends of all but the last were deleted. */
function joinParagraphs(paragraphs: readonly ParagraphText[]): ParagraphText {
  if (paragraphs.length === 1) return paragraphs[0]!;
  const lines: ParagraphLine[] = [];
  let open: ParagraphLine[] = [];
  for (const paragraph of paragraphs) {
    for (const [index, line] of paragraph.lines.entries()) {
      if (index > 0) {
        lines.push(joinLines(open));
        open = [];
      }
      open.push(line);
    }
  }
  return {
    lines: [...lines, joinLines(open)],
    hidden: paragraphs.map(({ hidden }) => hidden).join(''),
    notes: paragraphs.flatMap(({ notes }) => notes),
    boxes: paragraphs.flatMap(({ boxes }) => boxes),
  };
}
