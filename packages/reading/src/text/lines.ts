import { isBlank } from './blank.js';
import type { Line } from './line.js';
import { foldText } from './fold-text.js';

export type { Line } from './line.js';

/** The lines of a text that print something, with their places in the source. Internal. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r/g;
  let number = 1;
  let start = 0;
  let apart = true;
  for (;;) {
    const found = breaks.exec(source);
    const stop = found?.index ?? source.length;
    let from = start;
    let to = stop;
    while (from < to && isBlank(source[from]!)) from += 1;
    while (to > from && isBlank(source[to - 1]!)) to -= 1;
    if (from < to) {
      const text = source.slice(from, to);
      lines.push({ text, folded: foldText(text), number, column: from - start + 1, offset: from, apart });
    }
    apart = from >= to;
    if (found === null) return lines;
    start = stop + found[0].length;
    number += 1;
  }
}
