import { type Outline } from '@fazhi/core';
import type { LineRole } from '../front/line-role.js';
import { isPageNumber } from '../front/page-chrome.js';
import { isOpen } from '../front/title.js';
import { isFree } from '../text/is-free.js';
import type { Line } from '../text/line.js';
import { joinedLine } from './joined-line.js';
import { leadingOrdinal } from './ordinal.js';
import { foldText } from '../text/fold-text.js';

/** Lines with their roles. Internal. */
export interface LinesWithRoles {
  /** The lines. */
  readonly lines: readonly Line[];
  /** What each is to the document. */
  readonly roles: readonly LineRole[];
}

/** PDF and mail break lines at some 28 to 40 characters; longer lines are paragraphs. */
const WIDEST = 60;
/** A line that ends sooner was ended by somebody. */
const SHORTEST = 12;
/** So much of the width a broken line has at least; a heading has all of it. */
const FILLED = 0.6;

const FINISHED = /[。!?…][”’"」)》]?$/;
/** What ends a line of its own mostly, and within a sentence sometimes. */
const HALTS = /[;:][”’"」)》]?$/;
/** A pause, or a blank to be filled in, which may stand alone. */
const PAUSES = /[,、】]$/;
const MARK = /[,。;:、]/;
const CUT_FIGURE = /\d$/;
/** What goes on with a figure: its further digits, magnitude, unit, or the rest of a date. */
const REST_OF_FIGURE = /^(?:[\d.%‰年月日万亿余多人名位家户个项件份宗起次条篇册部场期批台套辆处所支类种枚张例笔]|至\d)/;

/** How only a paragraph begins that tells what was done. */
const BEGINS_REPORT = /^(?:我[厅局县市区镇乡办委省]|[全今本]年|20\d{2}年|一是|截[至止])/;
/** How a paragraph under a heading begins, and now and then a printed line. */
const BEGINS_SENTENCE =
  /^(?:我[厅局县市区镇乡办委省]|[全今本一]年|20\d{2}年|一是|截[至止]|根据|按照|依据|为|坚持|认真|严格|积极|深入|通过|组织|开展|加强|制定|完善|建立|印发|召开|持续|全面|充分|紧紧|围绕|进一步|及时|依法|切实|大力|强化|落实|推[进动行])/;

/** What no heading ends with: a word that wants another, or who acts in the sentence that began. */
const UNENDED =
  /(?:[的和及与或将]|有[待关]|相关|重[要大]|主要|进一步|积极|认真|领导|负责人|班子|党[组委]|中心组|我[厅局县市区镇乡办委省])$/;

/** Half-width characters print half as wide. */
function printedWidth(text: string): number {
  return text.length - (text.match(/[\x20-\x7E]/g)?.length ?? 0) / 2;
}

/** The greatest of most values, so that an address of the page or two do not count. */
function usual(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(0.97 * (values.length - 1))] ?? 0;
}

/** How a text is broken into lines. */
interface Wrapping {
  /** Characters of a full line. */
  readonly width: number;
  /** The same, a half-width character counted as half. */
  readonly printed: number;
  /** Whether lines end within words and sentences, so that an end of line ends nothing. */
  readonly certain: boolean;
  /** Headings that reports take from an outline, in half width. */
  readonly headings: ReadonlySet<string>;
}

/** Whether a line by itself is running text: marks may stand in a heading too, a stop hardly. */
function isText(line: Line): boolean {
  return (leadingOrdinal(line.text, line.folded) === undefined ? MARK : /。/).test(line.folded);
}

function wrappingOf(lines: readonly Line[], headings: ReadonlySet<string>): Wrapping {
  const text = lines.filter((line) => isFree(line) && isText(line));
  const width = usual(text.map((line) => line.text.length));
  const cuts = lines.filter(
    (line, index) =>
      isText(line) &&
      line.text.length >= Math.max(SHORTEST, FILLED * width) &&
      !FINISHED.test(line.folded) &&
      !HALTS.test(line.folded) &&
      !PAUSES.test(line.folded) &&
      index + 1 < lines.length &&
      leadingOrdinal(lines[index + 1]!.text, lines[index + 1]!.folded) === undefined,
  );
  return {
    width,
    printed: usual(text.map((line) => printedWidth(line.text))),
    certain: cuts.length > 0,
    headings,
  };
}

/** What stands before the end of a line, and whether a page ended there. */
interface Broken {
  /** The printed lines of the paragraph so far. */
  readonly parts: readonly Line[];
  /** Whether the number of a page stands between. */
  readonly page: boolean;
}

/** The longest headings of outlines take so many lines. */
const LONGEST_HEADING = 3;

function wordsOf(parts: readonly Line[]): string {
  return parts.map(({ folded }) => folded).join('');
}

/** Whether a line goes on with the paragraph before it. */
function goesOn({ parts, page }: Broken, next: Line, after: Line | undefined, wrapping: Wrapping): boolean {
  const last = parts.at(-1)!;
  if (!isFree(last) || !isFree(next) || FINISHED.test(last.folded)) return false;
  if (next.apart && !page) return false;
  if (leadingOrdinal(next.text, next.folded) !== undefined) return false;
  const ordinal = leadingOrdinal(parts[0]!.text, parts[0]!.folded);
  const isNumbered = parts.length === 1 && ordinal !== undefined;
  const inText = parts.length > 1 || isText(last);
  const { length } = last.text;
  const { width, printed, certain, headings } = wrapping;
  if (ordinal !== undefined && parts.length <= LONGEST_HEADING && headings.has(wordsOf(parts).slice(ordinal.end)))
    return false;
  const isFull = length >= width - 1 || printedWidth(last.text) >= printed - 1;
  if (HALTS.test(last.folded)) return inText && certain && isFull && width <= WIDEST;
  if (inText && length >= SHORTEST && CUT_FIGURE.test(last.folded) && REST_OF_FIGURE.test(next.folded)) return true;
  if (page && inText && !PAUSES.test(last.folded)) return true;
  if (width > WIDEST || length < SHORTEST) return false;
  if (inText) return length >= FILLED * width && (certain || !PAUSES.test(last.folded));
  if (!certain) return false;
  if (isOpen(last.folded)) return true;
  if (!isNumbered) return isFull || length >= Math.max(24, 0.7 * width);
  // A heading, or the beginning of a numbered sentence.
  if (isFull && UNENDED.test(last.folded)) return true;
  if (isFull && !(MARK.test(last.folded) ? BEGINS_REPORT : BEGINS_SENTENCE).test(next.folded)) return true;
  return length >= 0.7 * width && isTail(next, after, width);
}

/** Whether a line is the few words that a heading lacks. */
function isTail({ text, folded }: Line, after: Line | undefined, width: number): boolean {
  if (/^[^,;:、。\d]{1,15}。/.test(folded)) return true;
  if (MARK.test(folded) || text.length > FILLED * width) return false;
  return (
    after === undefined || after.text.length > text.length || leadingOrdinal(after.text, after.folded) !== undefined
  );
}

/** Lines that are a number alone and count up from page to page. */
function bareNumbers(lines: readonly Line[], roles: readonly LineRole[]): ReadonlySet<Line> {
  const numbers = lines.filter(
    (line, index) => roles[index] === 'body' && /^\d{1,3}$/.test(line.folded) && isFree(line),
  );
  const countUp = numbers.every(
    (line, index) => index === 0 || Number(line.folded) === Number(numbers[index - 1]!.folded) + 1,
  );
  return new Set(numbers.length > 1 && countUp ? numbers : []);
}

/**
 * Joins the printed lines of each paragraph of running text, where PDF or mail broke it; what the page put between two
 * of them follows the paragraph. Internal.
 */
export function joinWrapped({ lines, roles }: LinesWithRoles, outlines: readonly Outline[]): LinesWithRoles {
  const numbers = bareNumbers(lines, roles);
  const roleAt = (index: number): LineRole => (numbers.has(lines[index]!) ? 'pageChrome' : roles[index]!);
  const isPage = (index: number): boolean => numbers.has(lines[index]!) || isPageNumber(lines[index]!.folded);
  const headings = new Set(outlines.flatMap(({ parts }) => parts.map(({ title }) => foldText(title))));
  const wrapping = wrappingOf(
    lines.filter((_, index) => roleAt(index) === 'body'),
    headings,
  );
  const joined: { lines: Line[]; roles: LineRole[] } = { lines: [], roles: [] };
  let parts: Line[] = [];
  let between: number[] = [];
  const close = (): void => {
    if (parts.length > 0) {
      joined.lines.push(joinedLine(parts));
      joined.roles.push('body');
    }
    for (const index of between) {
      joined.lines.push(lines[index]!);
      joined.roles.push(roleAt(index));
    }
    parts = [];
    between = [];
  };
  lines.forEach((line, index) => {
    const role = roleAt(index);
    if (role === 'body') {
      const after = index + 1 < lines.length && roleAt(index + 1) === 'body' ? lines[index + 1] : undefined;
      if (parts.length === 0 || !goesOn({ parts, page: between.length > 0 }, line, after, wrapping)) close();
      parts.push(line);
    } else if (parts.length > 0 && role === 'pageChrome' && isPage(index)) between.push(index);
    else {
      close();
      joined.lines.push(line);
      joined.roles.push(role);
    }
  });
  close();
  return joined;
}
