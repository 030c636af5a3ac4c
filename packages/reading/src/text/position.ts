import type { Report } from '@fazhi/core';
import type { Line } from './lines.js';

/** Where a node stands in the source, as in every unist tree. Internal. */
export type Position = NonNullable<Report['position']>;

/** Anything with a place. Internal. */
export interface Placed {
  /** The place. */
  position?: Position | undefined;
}

/** The place of a part of a line. Internal. */
export function placeIn(line: Line, from = 0, to: number = line.text.length): Position {
  const point = (at: number): Position['start'] => ({
    line: line.number,
    column: line.column + at,
    offset: line.offset + at,
  });
  return { start: point(from), end: point(to) };
}

/** From the beginning of one place to the end of another. Internal. */
export function span(first: Position, last: Position): Position {
  return { start: first.start, end: last.end };
}
