import { leadingOrdinal } from '../structure/ordinal.js';
import { withoutBlanks } from '../text/blank.js';
import type { Line } from '../text/lines.js';
import { isAgencyName } from './agency.js';
import type { LineRole } from './line-role.js';

/** How titles of official documents end, a bracketed remark apart. */
const TITLE_END =
  /(?:报告|总结|情况|通知|细则|方案|意见|要点|规划|计划|办法|规定|通报|函|公告|公示|决定|制度|纲要|说明|汇报)(?:\(.{1,12}\))?$/;
/** A title runs over a few lines at most. */
const MOST_LINES = 4;
const LONGEST_WHOLE_TITLE = 90;
const LONGEST_REMAINDER = 10;

/** Whether a title or bracket is still open at the end. Internal. */
export function isOpen(folded: string): boolean {
  return folded.lastIndexOf('《') > folded.lastIndexOf('》') || folded.lastIndexOf('(') > folded.lastIndexOf(')');
}

/** Whether a line ends as titles do; one with a title in it still open goes on. Internal. */
export function isTitleEnd(folded: string): boolean {
  return TITLE_END.test(folded) && !isOpen(folded);
}

/** Whether a line by itself says who reports or on what year, and ends as titles do; a full stop behind it is a slip. Internal. */
export function isWholeTitle(folded: string): boolean {
  const words = folded.replace(/。$/, '');
  if (words.length > LONGEST_WHOLE_TITLE || /[。,;:!?]/.test(words) || !isTitleEnd(words)) return false;
  return /法治|依法/.test(words) && /^(?:.{0,50}?(?:19|20)\d{2}年|.{0,50}?关于).{4,}/.test(words);
}

/** Lines that make up one title: they stand together and the last of them ends it. */
function groups(lines: readonly Line[], candidates: readonly number[]): number[][] {
  const found: number[][] = [];
  let current: number[] = [];
  const close = (): void => {
    if (current.length > 0) found.push(current);
    current = [];
  };
  for (const index of candidates) {
    const line = lines[index]!;
    const above = found.at(-1);
    if (current.length === 0 && above?.at(-1) === index - 1 && isRemainder(line, lines[index - 1]!)) {
      above.push(index);
      continue;
    }
    const previous = current.at(-1);
    const isAlone =
      previous !== undefined &&
      isWholeTitle(line.folded) &&
      /^\D{2}/.test(line.folded) &&
      !isAgencyName(lines[previous]!.folded);
    if (previous !== undefined && (isAlone || index !== previous + 1 || line.apart || current.length >= MOST_LINES))
      close();
    current.push(index);
    if (endsTitle(line)) close();
  }
  close();
  return found;
}

function endsTitle({ folded }: Line): boolean {
  return isTitleEnd(folded) || isWholeTitle(folded);
}

/** The few words that the line above lacks: …法治政府建设情况 / 报告. */
function isRemainder(line: Line, previous: Line): boolean {
  return (
    !line.apart &&
    line.text.length <= LONGEST_REMAINDER &&
    !isWholeTitle(line.folded) &&
    isWholeTitle(previous.folded + line.folded)
  );
}

/** How many lines from here on, in the style of headings but without numbers, make up a title. Internal. */
export function styledTitleAt(lines: readonly Line[], from: number): number {
  let words = '';
  for (let index = from; index < Math.min(lines.length, from + MOST_LINES); index += 1) {
    const { hints, text, folded } = lines[index]!;
    if (hints?.heading === undefined || leadingOrdinal(text, folded) !== undefined) return 0;
    words += folded;
    if (isWholeTitle(words)) return index + 1 - from;
  }
  return 0;
}

/** The words of a title's lines, without blanks and without a full stop that slipped in. Internal. */
export function titleText(lines: readonly Line[]): string {
  return withoutBlanks(lines.map((line) => line.text).join('')).replace(/。$/, '');
}

/**
 * Tells titles from other short lines above the running text. The last title before the text is the document's own, an
 * equal one above it a repetition, and short lines above it belong to the page. Internal.
 *
 * @param place - `head` at the top of the text, `later` between two documents
 */
export function groupTitles(
  lines: readonly Line[],
  candidates: readonly number[],
  roles: LineRole[],
  place: 'head' | 'later' = 'head',
): void {
  const all = groups(lines, candidates);
  const words = (group: readonly number[]): string => titleText(group.map((index) => lines[index]!));
  const whole = all.findLastIndex((group) => isWholeTitle(words(group)));
  const named = whole === -1 ? all.findLastIndex((group) => endsTitle(lines[group.at(-1)!]!)) : whole;
  const chosen =
    named === -1 ? (place === 'later' ? all.length - 1 : all.findIndex((group) => words(group).length >= 6)) : named;
  all.forEach((group, order) => {
    let role: LineRole = 'body';
    if (order === chosen) role = 'title';
    else if (order < chosen) role = words(group) === words(all[chosen]!) ? 'repeatedTitle' : 'pageChrome';
    for (const index of group) roles[index] = role;
  });
}
