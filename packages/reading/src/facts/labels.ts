import { LEAD_WORDS, LINK_WORDS, NOT_THE_COUNTED } from './clause-words.js';
import type { Figure } from './figure.js';

const CLAUSE_MARK = /[,。;:!?]/;
/** Longest part of a clause that is looked at, so that a line without marks stays cheap. */
const REACH = 60;
const LONGEST_BEFORE = 26;
const LONGEST_AFTER = 18;

function strip(text: string, patterns: readonly RegExp[]): string {
  let rest = text;
  for (let changed = true; changed; ) {
    changed = false;
    for (const pattern of patterns) {
      const next = rest.replace(pattern, '');
      if (next !== rest) {
        rest = next;
        changed = true;
      }
    }
  }
  return rest;
}

/** The words of the clause before a figure, back to a mark, the figure before it or words already given to that. */
function wordsBefore(text: string, folded: string, start: number, floor: number): string {
  let from = start;
  const limit = Math.max(floor, start - REACH);
  while (from > limit && !CLAUSE_MARK.test(folded[from - 1]!)) from -= 1;
  return strip(strip(text.slice(from, start).trim(), LEAD_WORDS), LINK_WORDS).trim();
}

/** The words of the clause after a figure, up to a mark or the next figure. */
function wordsAfter(text: string, folded: string, end: number, next: number): { words: string; end: number } {
  let from = end;
  if (folded[from] === ')') from += 1;
  let to = from;
  const limit = Math.min(next, from + REACH, text.length);
  while (to < limit && !CLAUSE_MARK.test(folded[to]!) && !'、('.includes(folded[to]!)) to += 1;
  let words = text.slice(from, to);
  if (NOT_THE_COUNTED.test(words)) return { words: '', end };
  // 31个县级部门和11个乡镇: the conjunction leads to the next figure.
  if (to === next) words = words.replace(/(?:和|及|与|以及|并)$/, '');
  // 3个,其中 … and 78项精简到66项: what leads to the next figure says nothing of this one.
  if (to === next && /(?:到|至|为|其中)$/.test(words)) return { words: '', end };
  return { words: words.replace(/^的/, ''), end: to };
}

function clip(text: string, length: number, from: 'start' | 'end'): string {
  if (text.length <= length) return text;
  return from === 'end' ? text.slice(-length) : text.slice(0, length);
}

/**
 * What each figure of a line counts, in the words around it.
 *
 * Chinese counts either way round: 出具法律意见103份 and 103份法律意见; words between two figures go to the first one
 * when nothing names it before. Internal.
 */
export function labelFigures(text: string, folded: string, figures: readonly Figure[]): string[] {
  const labels: string[] = [];
  let floor = 0;
  figures.forEach((figure, index) => {
    const next = figures[index + 1]?.start ?? text.length;
    const before = wordsBefore(text, folded, figure.start, floor);
    const after = figure.quantity.unit === '%' && before !== '' ? { words: '', end: figure.end } : wordsAfter(text, folded, figure.end, next);
    const words = clip(before, LONGEST_BEFORE, 'end') + clip(after.words, LONGEST_AFTER, 'start');
    labels.push(words === '' ? (labels.at(-1) ?? '') : words);
    floor = Math.max(figure.end, after.words === '' ? figure.end : after.end);
  });
  return labels;
}
