import { findCitations, findNones, findRanks, type Rank } from '@fazhi/core';
import type { Figure } from './figure.js';
import { wordsLeadingTo } from './labels.js';

/** A figure that counts nothing: a place in an order, or that there was none of a thing. Internal. */
export interface StatedFigure extends Figure {
  /** Offset where the words that lead to it begin: 位居, 未发生. */
  readonly from: number;
  /** What it is said of. */
  readonly label: string;
  /** Among whom, for a place in an order. */
  readonly rank?: Rank;
}

const FIGURE_BEHIND = /\d[\d.,]{0,12}\p{Script=Han}{0,2}$/u;

/** 被撤销 says what came of something, 被诉案件 is a thing. */
const OUTCOME = /^被(?!.{1,2}案)/;

function thingBefore(text: string, folded: string, start: number): string {
  const words = wordsLeadingTo(text, folded, start, 0).replace(FIGURE_BEHIND, '');
  return /[未没无零]/.test(words) ? '' : words;
}

/** The places in an order that a line tells, and the things of which it says that there were none. Internal. */
export function findStated(text: string, folded: string): StatedFigure[] {
  let floor = 0;
  let label = '';
  const ranks = findRanks(folded).map(({ value, unit, bound, scope, subject, from, start, end }): StatedFigure => {
    // 居全国第5位,居全省首位: of one and the same thing.
    label = subject || wordsLeadingTo(text, folded, from, floor).replace(FIGURE_BEHIND, '') || label;
    floor = end;
    return { quantity: { value, unit, bound, raw: text.slice(start, end) }, start, end, from, label, rank: { scope } };
  });
  const nones = findNones(text).map(({ thing, unit, start, end }): StatedFigure => ({
    quantity: { value: '0', unit, bound: 'eq', raw: text.slice(start, end) },
    start,
    end,
    from: start,
    // 受理12件,其中无一件被撤销: of those just counted.
    label: OUTCOME.test(thing) ? thingBefore(text, folded, start) + thing : thing,
  }));
  if (ranks.length + nones.length === 0) return [];
  const titles = findCitations(folded);
  return [...ranks, ...nones]
    .filter(({ start }) => !titles.some((title) => title.start <= start && start < title.end))
    .sort((a, b) => a.start - b.start);
}
