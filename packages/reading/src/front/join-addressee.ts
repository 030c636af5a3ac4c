import { joinedLine } from '../structure/joined-line.js';
import type { Line } from '../text/line.js';
import { isAddressee } from './running-text.js';
import { isTitleEnd } from './title.js';

const MOST_LINES = 8;
/** It stands among the first lines of a document. */
const LAST_PLACE = 60;

/** Whether a line by itself is names that go on on the next. */
function goesOn({ folded, hints }: Line): boolean {
  return hints?.role === undefined && /[、,]/.test(folded) && !/[。:;\d]/.test(folded) && !isTitleEnd(folded);
}

/** Makes one line of an addressee that was broken over lines. Internal. */
export function joinAddressee(lines: readonly Line[]): readonly Line[] {
  for (let from = 0; from < Math.min(lines.length - 1, LAST_PLACE); from += 1) {
    let last = from;
    while (last - from < MOST_LINES && last < lines.length - 1 && goesOn(lines[last]!)) last += 1;
    const parts = lines.slice(from, last + 1);
    if (last === from || parts.at(-1)!.hints?.role !== undefined) continue;
    if (isAddressee(parts.map(({ folded }) => folded).join('')))
      return [...lines.slice(0, from), joinedLine(parts), ...lines.slice(last + 1)];
    from = last - 1;
  }
  return lines;
}
