import { findQuantities, foldWidth } from '@fazhi/core';
import { isBlank } from '../text/blank.js';
import type { BoundBlank, Line, LineHints } from '../text/line.js';
import type { ParagraphLine } from './paragraph-text.js';

/** Makes the lines of a document, which have no places in a source that a person could look up. Internal. */
export function docxLine(text: string, hints: LineHints, apart = true): Line {
  return { text, folded: foldWidth(text), number: 1, column: 1, offset: 0, apart, hints };
}

/** The unit of a wanted figure stands behind its blank. */
function withUnit(text: string, { blank, start, end }: BoundBlank): BoundBlank {
  const after = text.slice(end, end + 8);
  const [found] = /^\d/.test(after) ? [] : findQuantities(`1${after}`);
  const unit = found?.start === 0 ? found.quantity.unit : '';
  return unit === '' ? { blank, start, end } : { blank: { ...blank, unit }, start, end: end + unit.length };
}

/**
 * A line of a paragraph without the blanks around it, its marks moved along.
 *
 * @param prefix - automatic number that stands before the first line. Internal.
 */
export function trimmedLine(line: ParagraphLine, prefix: string): ParagraphLine {
  const { text } = line;
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text[from]!)) from += 1;
  while (to > from && isBlank(text[to - 1]!)) to -= 1;
  const shift = (at: number): number => Math.min(Math.max(at - from, 0), to - from) + prefix.length;
  const moved = <T extends { start: number; end: number }>(mark: T): T => ({
    ...mark,
    start: shift(mark.start),
    end: shift(mark.end),
  });
  const shown = prefix + text.slice(from, to);
  return {
    text: shown,
    facts: line.facts.map(moved),
    blanks: line.blanks.map(moved).map((blank) => withUnit(shown, blank)),
    bold: line.bold === 0 ? 0 : shift(line.bold),
  };
}
