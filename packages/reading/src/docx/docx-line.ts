import { findQuantities } from '@fazhi/core';
import { isBlank } from '../text/blank.js';
import type { BoundBlank, BoundFact, Line, LineHints } from '../text/line.js';
import type { ListNumber } from './numbering.js';
import type { ParagraphLine } from './paragraph-text.js';
import { foldText } from '../text/fold-text.js';

/**
 * Makes the lines of a document, which have no places in a source that a person could look up. Their number is that of their
 * paragraph in the main part and one, so that 1 stands for a line of another part.
 *
 * @param paragraph - which paragraph it stands in, from 1. Internal.
 */
export function docxLine(words: string, hints: LineHints, apart = true, paragraph = 0): Line {
  // A tab parts words as a blank does; only between signatures does it say more, which was told before.
  const text = words.replaceAll('\t', ' ');
  return { text, folded: foldText(text), number: paragraph + 1, column: 1, offset: 0, apart, hints };
}

/** The unit of a wanted figure stands behind its blank. */
function withUnit(text: string, { blank, start, end }: BoundBlank): BoundBlank {
  const after = text.slice(end, end + 8);
  const [found] = /^\d/.test(after) ? [] : findQuantities(`1${after}`);
  const unit = found?.start === 0 ? after.slice(0, found.end - 1) : '';
  return unit === '' ? { blank, start, end } : { blank: { ...blank, unit }, start, end: end + unit.length };
}

/** Lines one behind the other, with something between. Internal. */
export function joinLines(lines: readonly ParagraphLine[], between: '' | ' ' = ''): ParagraphLine {
  const facts: BoundFact[] = [];
  const blanks: BoundBlank[] = [];
  const parted: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (between !== '' && length > 0 && line.text !== '') {
      parted.push(length);
      texts.push(between);
      length += between.length;
    }
    const by = length;
    for (const mark of line.facts) facts.push({ ...mark, start: mark.start + by, end: mark.end + by });
    for (const mark of line.blanks) blanks.push({ ...mark, start: mark.start + by, end: mark.end + by });
    for (const place of line.parted) parted.push(place + by);
    texts.push(line.text);
    length += line.text.length;
  }
  return { text: texts.join(''), facts, blanks, bold: lines[0]?.bold ?? 0, headed: lines[0]?.headed, parted };
}

/** A line without the blanks around it, its marks moved along. Internal. */
export function trimmedLine(line: ParagraphLine): ParagraphLine {
  const { text } = line;
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text[from]!)) from += 1;
  while (to > from && isBlank(text[to - 1]!)) to -= 1;
  const shift = (at: number): number => Math.min(Math.max(at - from, 0), to - from);
  const moved = <T extends { start: number; end: number }>(mark: T): T => ({
    ...mark,
    start: shift(mark.start),
    end: shift(mark.end),
  });
  const shown = text.slice(from, to);
  return {
    text: shown,
    facts: line.facts.map(moved),
    blanks: line.blanks.map(moved).map((blank) => withUnit(shown, blank)),
    bold: line.bold === 0 ? 0 : shift(line.bold),
    headed: line.headed && { ...line.headed, end: shift(line.headed.end) },
    parted: line.parted.map(shift),
  };
}

/** An automatic number that ends in a digit or a numeral, and would be read as one with a figure behind it. */
const NUMERAL_END = /[\d一二三四五六七八九十百〇零]$/;

/**
 * A line behind its automatic number. A mark such as 、 parts the two by itself, a number or a word needs a blank; a figure
 * never goes from the number into the text. Internal.
 */
export function numberedLine(line: ParagraphLine, { text, glued }: ListNumber): ParagraphLine {
  const rest = trimmedLine(line);
  if (text === '') return rest;
  const parts =
    NUMERAL_END.test(text) || (/\.$/.test(text) && /^\d/.test(rest.text)) || (!glued && /\p{L}$/u.test(text));
  const number: ParagraphLine = { text, facts: [], blanks: [], bold: 0, parted: [] };
  const joined = joinLines([number, rest], parts ? ' ' : '');
  return { ...joined, bold: rest.bold === 0 ? 0 : rest.bold + joined.text.length - rest.text.length };
}
