import { leadingOrdinal } from '../structure/ordinal.js';
import { dateOfLine } from '../text/date.js';
import type { Line } from '../text/lines.js';
import { isAnnexLabel } from './annex-label.js';
import { ownRole } from './own-role.js';
import { isTitleEnd } from './title.js';

const LONGEST_LINE = 60;
/** A shorter line is a cell or a mark, unless it ends as titles do. */
const SHORTEST_LINE = 4;
const MOST_LINES = 3;

/** How titles of annexes end beyond those of documents, a bracketed remark apart. */
const ENDS = /(?:表|清单|目录|名单|名录|台账|汇总|明细|统计|一览|图|案例|指标|职责|分工)(?:\(.{1,12}\))?$/;
const REMARK = /^\(.{1,20}\)$/;

function ends({ folded }: Line): boolean {
  return ENDS.test(folded) || isTitleEnd(folded);
}

function readsAsTitle(line: Line): boolean {
  const { text, folded, hints } = line;
  if (hints?.table !== undefined || (hints?.role !== undefined && hints.role !== 'title')) return false;
  if (leadingOrdinal(text, folded) !== undefined || isAnnexLabel(folded)) return false;
  if (ownRole(line) !== undefined || dateOfLine(folded) !== undefined) return false;
  if (hints?.role === 'title' || hints?.heading !== undefined) return true;
  return folded.length <= LONGEST_LINE && /\p{Script=Han}/u.test(folded) && !/[。;!?,:\t]|、$/.test(folded);
}

/** How many of the lines after the label of an annex are its title: none where text or a table follows at once. Internal. */
export function annexTitleLines(lines: readonly Line[], from: number): number {
  const first = lines[from];
  const goesOn = (at: number): boolean => {
    const line = lines[at];
    return line?.apart === false && readsAsTitle(line) && line.hints?.heading === first?.hints?.heading;
  };
  if (first === undefined || !readsAsTitle(first)) return 0;
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const last = lines[from + count - 1]!;
    if (ends(last)) return goesOn(from + count) && REMARK.test(lines[from + count]!.folded) ? count + 1 : count;
    if (!goesOn(from + count)) break;
  }
  const marked = first.hints?.role === 'title' || first.hints?.heading !== undefined;
  return marked || first.folded.length >= SHORTEST_LINE ? 1 : 0;
}
