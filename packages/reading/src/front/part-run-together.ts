import { leadingOrdinal } from '../structure/ordinal.js';
import { dateOfLine } from '../text/date.js';
import type { Line } from '../text/line.js';
import { linePart } from '../text/line-part.js';
import { isWholeTitle } from './title.js';

/** A text that was pasted where there is room for one line has one, or a few of the page around it. */
const MOST_LINES = 3;
const SHORTEST = 60;
const MOST_IN_TITLE = 3;
const LONGEST_HEADING = 120;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The words between blanks; blanks within 《》 part nothing. */
function words(folded: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  let inTitle = false;
  for (let at = 0; at <= folded.length; at += 1) {
    const character = folded[at];
    if (character === '《') inTitle = true;
    else if (character === '》' || character === '。') inTitle = false;
    if (character !== undefined && (inTitle || (character !== ' ' && character !== '\t'))) continue;
    if (at > from) found.push({ from, to: at });
    from = at + 1;
  }
  return found;
}

/** Whether a title stands among the words before the running text. */
function isTitled(folded: string, head: readonly Span[]): boolean {
  return head.some((_, first) =>
    Array.from({ length: MOST_IN_TITLE }, (__, more) => head.slice(first, first + more + 1)).some((group) =>
      isWholeTitle(group.map(({ from, to }) => folded.slice(from, to)).join('')),
    ),
  );
}

function isNumbered(line: string): boolean {
  return leadingOrdinal(line, line) !== undefined;
}

/** A number that stands apart from its heading: (一) 加强领导. */
const NUMBER_ALONE = /^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]|[\u3220-\u3229])$/;
const TIME = /^\d{1,2}:\d{2}/;
/** A blank beside letters or digits is spacing: 2022 年, EDGE 5G. */
const SPACING = /[A-Za-z\d]$/;

/** Where lines began before their breaks were lost, by what stands on either side of each blank. */
function startsLine(folded: string, line: Span, next: Span, place: 'head' | 'text' | 'end'): boolean {
  // Only a short line can be a heading, and only the end of a long one matters.
  const isLong = line.to - line.from > LONGEST_HEADING;
  const before = folded.slice(isLong ? line.to - 2 : line.from, line.to);
  const word = folded.slice(next.from, next.to);
  if (TIME.test(word) || NUMBER_ALONE.test(before)) return false;
  if (place !== 'text' || /[。;:!?]$/.test(before)) return true;
  if (isNumbered(word) || NUMBER_ALONE.test(word) || dateOfLine(word) !== undefined || dateOfLine(before) !== undefined)
    return true;
  // A heading is followed by its text.
  return !isLong && isNumbered(before) && !before.includes('。') && !SPACING.test(before);
}

function partsOf(line: Line): Line[] {
  const { folded } = line;
  const all = words(folded);
  const text = ({ from, to }: Span): string => folded.slice(from, to);
  const body = all.findIndex(
    (span) => /[。,]/.test(text(span)) || isNumbered(text(span)) || NUMBER_ALONE.test(text(span)),
  );
  if (body < 1 || !isTitled(folded, all.slice(0, body))) return [line];
  const last = all.findLastIndex((span) => text(span).includes('。'));
  const lines: Span[] = [];
  all.forEach((span, index) => {
    const current = lines.at(-1);
    const place = index <= body ? 'head' : index > last ? 'end' : 'text';
    if (current === undefined || startsLine(folded, current, span, place)) lines.push(span);
    else lines[lines.length - 1] = { from: current.from, to: span.to };
  });
  return lines.map(({ from, to }, index) => linePart(line, from, to, index === 0 && line.apart));
}

/** Parts a report that was run together into one line, blanks in place of its breaks, into lines again. Internal. */
export function partRunTogether(lines: readonly Line[]): readonly Line[] {
  if (lines.length > MOST_LINES || lines.some(({ hints }) => hints !== undefined)) return lines;
  return lines.flatMap((line) => (line.text.length < SHORTEST ? [line] : partsOf(line)));
}
