import type { Blank } from '@fazhi/core';
import { findBlankTexts, readBlankText } from '@fazhi/core/carried-marks';
import type { Line } from './line.js';

/** A blank found in a line. Internal. */
export interface BlankPlace {
  /** The blank. */
  readonly blank: Blank;
  /** Offset of its first character in the line. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

/**
 * The blanks of a line, by what the format says and by their text; `next` gives out their ids in printed order where the
 * format gives none. Internal.
 */
export function findBlanks({ text, hints }: Line, next: () => string): BlankPlace[] {
  const bound = hints?.blanks ?? [];
  const printed = findBlankTexts(text).map((place) => ({ ...place, blank: {} }));
  const free = printed.filter(({ start, end }) => bound.every((other) => end <= other.start || start >= other.end));
  return [...bound, ...free]
    .sort((a, b) => a.start - b.start)
    .map(({ blank, start, end }): BlankPlace => {
      const ownId = next();
      return { blank: { type: 'blank', id: ownId, ...readBlankText(text.slice(start, end)), ...blank }, start, end };
    });
}
