import type { Line } from '../text/line.js';
import { placeIn } from '../text/position.js';

/** One line made of the printed lines of a paragraph; each character keeps its place in the source. Internal. */
export function joinedLine(lines: readonly Line[]): Line {
  const [first] = lines;
  if (first === undefined || lines.length === 1) return first!;
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length;
  }
  /** The printed line that holds a character, or that ends with the one before it. */
  const lineAt = (index: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    ...first,
    text: lines.map(({ text }) => text).join(''),
    folded: lines.map(({ folded }) => folded).join(''),
    breaks: starts.slice(1),
    pointAt: (index, side) => {
      const which = lineAt(side === 'end' && index > 0 ? index - 1 : index);
      const place = placeIn(lines[which]!, index - starts[which]!, index - starts[which]!);
      return side === 'end' ? place.end : place.start;
    },
  };
}
