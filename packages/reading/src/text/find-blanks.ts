import type { Blank } from '@fazhi/core';
import { findBlankTexts, readBlankText } from '@fazhi/core/carried-marks';
import type { BoundBlank, Line } from './line.js';

/** A blank found in a line. Internal. */
export interface BlankPlace {
  /** The blank. */
  readonly blank: Blank;
  /** Offset of its first character in the line. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

/** Whether a format says of the very blank that is printed what it says; the unit of a wanted figure may stand behind it. */
function isOf({ blank: { unit }, end }: BoundBlank, text: string, printedEnd: number): boolean {
  return end === printedEnd || text.slice(printedEnd, end) === unit;
}

/**
 * The blanks of a line: what is printed as one is one, and nothing else. What its format says of it is added.
 *
 * @param next - gives out an id, that of the format where it is still free. Internal.
 */
export function findBlanks({ text, hints }: Line, next: (id: string | undefined) => string): BlankPlace[] {
  const bound = new Map((hints?.blanks ?? []).map((mark) => [mark.start, mark]));
  return findBlankTexts(text).map(({ start, end }): BlankPlace => {
    const mark = bound.get(start);
    const own = mark !== undefined && isOf(mark, text, end) ? mark : undefined;
    const { id, ...said } = own?.blank ?? {};
    return {
      blank: { type: 'blank', ...said, ...readBlankText(text.slice(start, end)), id: next(id) },
      start,
      end: own?.end ?? end,
    };
  });
}
