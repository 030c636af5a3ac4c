import {
  CHANGES,
  COMPARES,
  LEAD_WORDS,
  LINK_WORDS,
  NOT_THE_COUNTED,
  ONLY_HOW_OFTEN,
  stripWords,
} from './clause-words.js';
import type { Figure } from './figure.js';
import type { StatedFigure } from './find-stated.js';

/** Brackets that are part of a noun: 部门(单位), 县(市)区; not a remark: (其中…), (已完成). */
const LONGEST_IN_NOUN = 6;
const IN_NOUN = /^\((?![其均共占含不已另见详附以注])(?!包括|合计|总计)\p{Script=Han}{1,6}\)/u;

const CLAUSE_MARK = /[,。;:!?]/;
/** Longest part of a clause that is looked at, so that a line without marks stays cheap. */
const REACH = 60;
const LONGEST_BEFORE = 40;
const LONGEST_AFTER = 40;
/** Words before a figure that may only say what was done: 选派3名, 共设立46家. */
const LONGEST_VERB = 4;

/** The words of the clause before a figure, back to a mark, the figure before it or words already given to that. */
function wordsBefore(text: string, folded: string, start: number, floor: number): string {
  let from = start;
  const limit = Math.max(floor, start - REACH);
  while (from > limit && !CLAUSE_MARK.test(folded[from - 1]!)) from -= 1;
  return stripWords(stripWords(text.slice(from, start).trim(), LEAD_WORDS), LINK_WORDS).trim();
}

/** The words of the clause after a figure, up to a mark or the next figure. */
function wordsAfter(text: string, folded: string, end: number, next: number): { words: string; end: number } {
  let from = end;
  if (folded[from] === ')') from += 1;
  let to = from;
  const limit = Math.min(next, from + REACH, text.length);
  while (to < limit && !CLAUSE_MARK.test(folded[to]!)) {
    if (folded[to] !== '(') to += 1;
    else if (to > from && IN_NOUN.test(folded.slice(to, to + LONGEST_IN_NOUN + 2))) to = folded.indexOf(')', to) + 1;
    else break;
  }
  // 套餐式、主题式服务 goes on over the mark, unless another figure follows in the same clause.
  const pause = folded.slice(from, to).indexOf('、');
  if (pause === 0 || (pause > 0 && to === next)) to = from + pause;
  let words = text.slice(from, to);
  if (NOT_THE_COUNTED.test(words)) return { words: '', end };
  // 31个县级部门和11个乡镇: the conjunction leads to the next figure.
  if (to === next)
    words = words.replace(/(?:[和及与并]|以及|(?:排名|位[居列]|[居列排])?第|(?:20\d{2}年|[去上今前]年)的?)$/, '');
  words = words.replace(/(?<![高初集])中$/, '');
  // 3个,其中 … and 78项精简到66项: what leads to the next figure says nothing of this one.
  if (to === next && /(?:[到至为]|其中)$/.test(words)) return { words: '', end };
  return { words: words.replace(/^的/, ''), end: to };
}

/** The end of long words, from the beginning of an item of their list. */
function clipStart(words: string): string {
  if (words.length <= LONGEST_BEFORE) return words;
  const end = words.slice(-LONGEST_BEFORE);
  return end.slice(end.indexOf('、') + 1).replace(/^[》”’)][、和及与]?/, '');
}

/** The clause before the one a figure stands in. */
function clauseBefore(text: string, folded: string, start: number, floor: number): string {
  let mark = start;
  while (mark > floor && start - mark < REACH && !CLAUSE_MARK.test(folded[mark - 1]!)) mark -= 1;
  return mark > floor && folded[mark - 1] === ',' ? wordsBefore(text, folded, mark - 1, floor) : '';
}

interface Place {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly floor: number;
  readonly unit: string;
}

/** Units of what is said of a figure, not of a thing. */
const RATES: ReadonlySet<string> = new Set(['%', '‰', '个百分点', '百分点', '倍']);

/** Whether nothing but a mark and a word of summing stands between the figure before and this one. */
function labelIsSpent(floor: number, start: number): boolean {
  return floor > 0 && start - floor <= 4;
}

/** Adds what a clause leaves to the one before it or to the figure before. */
function completed(words: string, { text, folded, start, floor, unit }: Place, previous = ''): string {
  if (words === '') {
    const sum = /[共合总]计$/.exec(folded.slice(Math.max(0, start - 2), start))?.[0];
    if (sum !== undefined && labelIsSpent(floor, start)) return sum;
    const sameClause = previous !== '' && !CLAUSE_MARK.test(folded.slice(Math.max(floor, start - REACH), start));
    return sameClause ? previous : clauseBefore(text, folded, start, floor) || previous;
  }
  if (ONLY_HOW_OFTEN.test(words)) return clauseBefore(text, folded, start, floor) + words;
  const continues = COMPARES.test(words) || (RATES.has(unit) && CHANGES.test(words));
  return continues ? previous + words : words;
}

/** The words of a clause that lead to a place in it: 法治建设考核成绩 before 居全省第3位. Internal. */
export function wordsLeadingTo(text: string, folded: string, start: number, floor: number): string {
  return wordsBefore(text, folded, start, floor) || clauseBefore(text, folded, start, floor);
}

/**
 * What each figure of a line counts, in the words around it.
 *
 * Chinese counts either way round: 出具法律意见103份 and 103份法律意见; words between two figures go to the first one
 * when nothing names it before. Internal.
 */
export function labelFigures(
  text: string,
  folded: string,
  figures: readonly Figure[],
  stated: readonly StatedFigure[],
): string[] {
  const labels: string[] = [];
  let floor = 0;
  let nextStated = 0;
  figures.forEach((figure, index) => {
    const { start, end } = figure;
    while ((stated[nextStated]?.start ?? end) < end) nextStated += 1;
    const behind = stated[nextStated];
    // 在全国332个城市中排名第25位: within the words that lead to a place.
    const stop = behind === undefined ? text.length : behind.from < end ? behind.start : behind.from;
    const next = Math.min(figures[index + 1]?.start ?? text.length, stop);
    const before = wordsBefore(text, folded, start, floor);
    const named = figure.quantity.unit === '%' && /[率度例重]$/.test(before);
    const after = named ? { words: '', end } : wordsAfter(text, folded, end, next);
    // 人大代表建议23件政协提案31件: the words behind a name lead to the next figure.
    const leads = before.length >= LONGEST_VERB && after.end === figures[index + 1]?.start;
    const words = clipStart(before) + (leads ? '' : after.words.slice(0, LONGEST_AFTER));
    labels.push(completed(words, { text, folded, start, floor, unit: figure.quantity.unit }, labels.at(-1)));
    floor = leads || after.words === '' ? end : Math.max(end, after.end);
  });
  return labels;
}
