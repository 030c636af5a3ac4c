import type { Line } from './line.js';

/** A part of a line as a line of its own, each character in its place. Internal. */
export function linePart(line: Line, from: number, to: number, apart: boolean): Line {
  const { pointAt } = line;
  return {
    ...line,
    text: line.text.slice(from, to),
    folded: line.folded.slice(from, to),
    column: line.column + from,
    offset: line.offset + from,
    apart,
    ...(pointAt === undefined ? {} : { pointAt: (index, side) => pointAt(index + from, side) }),
  };
}
