import type { Line } from './line.js';
import type { Point, Position } from './point.js';

export type { Position } from './point.js';

/** Anything with a place. Internal. */
export interface Placed {
  /** The place. */
  position?: Position | undefined;
}

/** The place of a part of a line. Internal. */
export function placeIn(line: Line, from = 0, to: number = line.text.length): Position {
  const point =
    line.pointAt ??
    ((at: number): Point => ({
      line: line.number,
      column: line.column + at,
      offset: line.offset + at,
    }));
  return { start: point(from, 'start'), end: point(to, 'end') };
}

/** From the beginning of one place to the end of another. Internal. */
export function span(first: Position, last: Position): Position {
  return { start: first.start, end: last.end };
}
