import { firstWhere } from '@fazhi/core';
import type { Line, LineHints } from '../text/line.js';
import type { Point } from '../text/point.js';
import type { PageLine } from './line-writer.js';
import { foldText } from '../text/fold-text.js';

/** Where an offset of the source stands, by line and column. Internal. */
export type Locate = (offset: number) => Point;

/** Tells places in a source. Internal. */
export function locator(source: string): Locate {
  const starts = [0];
  for (const found of source.matchAll(/\r\n|\n|\r/g)) starts.push(found.index + found[0].length);
  return (offset) => {
    const line = firstWhere(starts.length, (index) => starts[index]! > offset);
    return { line, column: offset - starts[line - 1]! + 1, offset };
  };
}

/** A line of a page with its places in the source. Internal. */
export function placedLine({ text, offsets, apart }: PageLine, locate: Locate, hints?: LineHints): Line {
  const first = locate(offsets[0]!);
  return {
    text,
    folded: foldText(text),
    number: first.line,
    column: first.column,
    offset: first.offset!,
    apart,
    pointAt: (index) => locate(offsets[Math.min(index, offsets.length - 1)]!),
    ...(hints === undefined ? {} : { hints }),
  };
}
