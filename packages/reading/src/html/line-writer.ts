import { isBlank } from '../text/blank.js';
import type { BoundBlank, BoundFact, LineTable } from '../text/line.js';
import { sourceOffsets } from './source-offsets.js';
import type { Element, TextNode } from './parse-page.js';

/** A line as a page shows it. Internal. */
export interface PageLine {
  /** The text, blanks folded. */
  readonly text: string;
  /** Where each character, and the end, stands in the source. */
  readonly offsets: readonly number[];
  /** The block the line stands in. */
  readonly block: Element;
  /** True when an empty line stands before it. */
  readonly apart: boolean;
  /** How many of its characters are links. */
  readonly linked: number;
  /** Where the heading ends that opens the line, or the bold type. */
  readonly lead: number;
  /** Figures bound to facts. */
  readonly facts: readonly BoundFact[];
  /** Blanks. */
  readonly blanks: readonly BoundBlank[];
  /** Places where blocks of a cell meet, which no figure crosses. */
  readonly parted: readonly number[];
  /** A table in place of text. */
  readonly table?: LineTable | undefined;
}

const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u;
/** Blanks that a page folds; the others are printed. */
const FOLDED = /[ \t\r\n\f]/;

/** Builds the lines of a page, character by character. Internal. */
export class LineWriter {
  /** The lines ended so far. */
  readonly lines: PageLine[] = [];
  readonly #source: string;
  #text = '';
  /** The last character of the text; asking the growing text for it would copy the text each time. */
  #last = '';
  #offsets: number[] = [];
  #end = 0;
  #linked = 0;
  #lead = 0;
  #facts: BoundFact[] = [];
  #blanks: BoundBlank[] = [];
  #parted: number[] = [];
  /** A blank that is printed only if more text follows: a space, or a line end of the source. */
  #pending: '' | ' ' | '\n' = '';
  /** Whether the pending blank parts blocks of a cell. */
  #parts = false;
  #apart = true;

  /** Begins with a line that is set apart. */
  constructor(source: string) {
    this.#source = source;
  }

  /** Number of characters of the line so far. */
  get length(): number {
    return this.#text.length;
  }

  /** Adds text; `linked` when it is a link; `breaks` ends the line where the source does, in preformatted text. */
  add(node: TextNode, linked: boolean, breaks?: () => void): void {
    const { value } = node;
    const offsets = sourceOffsets(this.#source, node);
    for (let index = 0; index < value.length; index += 1) {
      const character = value[index]!;
      if (breaks !== undefined && character === '\n') {
        this.#end = offsets[index]!;
        breaks();
        continue;
      }
      if (FOLDED.test(character)) {
        this.#pending = this.#pending === '\n' || character === '\n' || character === '\r' ? '\n' : ' ';
        continue;
      }
      this.#flushBlank(character, offsets[index]!);
      this.#put(character, offsets[index]!);
      if (linked) this.#linked += 1;
    }
    this.#end = offsets[value.length]!;
  }

  /** Marks what was added since `start` as the figure of a fact. */
  bindFact(fact: string, start: number): void {
    this.#facts.push({ fact, start: Math.min(start + this.#skippedBlank(start), this.length), end: this.length });
  }

  /** Marks what was added since `start` as a blank to fill in. */
  bindBlank(blank: BoundBlank['blank'], start: number): void {
    this.#blanks.push({ blank, start, end: this.length });
  }

  /** Says that a heading, or bold type, opens the line and ends here. */
  endLead(): void {
    this.#lead = this.length;
  }

  /** Parts what was added from what follows on the same line. */
  part(): void {
    this.#parts = true;
  }

  /** Ends the line; an empty one sets the next apart. */
  end(block: Element, isEmptyBlock: boolean): void {
    const line = this.#take(block);
    if (line !== undefined) {
      this.lines.push(line);
      this.#apart = false;
    } else if (isEmptyBlock) this.#apart = true;
  }

  /** Adds a table in place of a line. */
  addTable(block: Element, table: LineTable, start: number, end: number): void {
    this.lines.push({
      text: '',
      offsets: [start, end],
      block,
      apart: true,
      linked: 0,
      lead: 0,
      facts: [],
      blanks: [],
      parted: [],
      table,
    });
    this.#apart = true;
  }

  /** Sets the next line apart from the one before. */
  setApart(): void {
    this.#apart = true;
  }

  /** The line so far, without the blanks around it. */
  #take(block: Element): PageLine | undefined {
    let from = 0;
    let to = this.#text.length;
    while (from < to && isBlank(this.#text[from]!)) from += 1;
    while (to > from && isBlank(this.#text[to - 1]!)) to -= 1;
    const shift = (at: number): number => Math.min(Math.max(at - from, 0), to - from);
    const moved = <T extends { start: number; end: number }>(mark: T): T => ({
      ...mark,
      start: shift(mark.start),
      end: shift(mark.end),
    });
    const line: PageLine | undefined =
      from === to
        ? undefined
        : {
            text: this.#text.slice(from, to),
            offsets: [...this.#offsets.slice(from, to), to < this.#text.length ? this.#offsets[to]! : this.#end],
            block,
            apart: this.#apart,
            linked: this.#linked,
            lead: shift(this.#lead),
            facts: this.#facts.map(moved),
            blanks: this.#blanks.map(moved),
            parted: this.#parted.map(shift),
          };
    this.#text = '';
    this.#last = '';
    this.#offsets = [];
    this.#linked = 0;
    this.#lead = 0;
    this.#facts = [];
    this.#blanks = [];
    this.#parted = [];
    this.#pending = '';
    this.#parts = false;
    return line;
  }

  #put(character: string, offset: number): void {
    this.#text += character;
    this.#last = character;
    this.#offsets.push(offset);
  }

  /** A line end of the source between Chinese characters is no blank. */
  #flushBlank(next: string, offset: number): void {
    const wraps = this.#pending === '\n' && CHINESE.test(this.#last) && CHINESE.test(next);
    if (this.#parts && this.#text !== '') this.#parted.push(this.length);
    if ((this.#parts || (this.#pending !== '' && !wraps)) && this.#text !== '') this.#put(' ', offset - 1);
    this.#pending = '';
    this.#parts = false;
  }

  #skippedBlank(start: number): number {
    return this.#text[start] === ' ' ? 1 : 0;
  }
}
