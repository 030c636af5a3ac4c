import { foldWidth } from '@fazhi/core';
import type { Line } from '../text/lines.js';

/** The number before the name of an annex, in either width. Internal. */
export const LISTED: RegExp = /^[\d０-９]{1,2}[.、．]\s?/;
/** Longer lines are text. */
const LONGEST_LISTED = 100;

/** Between the names of annexes on one line: a blank or a stop, and the next number or label. */
const NEXT = /(?:附件 ?([\d０-９]{1,2}) ?[:：]|([\d０-９]{1,2})[.．、](?!\d))\s?/g;

/** The names of annexes on a line, each without its number: numbers that count on from one begin the next name. Internal. */
export function listedNames(rest: string): string[] {
  const names: string[] = [];
  let from = 0;
  let next = LISTED.test(rest) ? 1 : 2;
  for (const found of rest.matchAll(NEXT)) {
    const { index } = found;
    const number = Number(foldWidth(found[1] ?? found[2]!));
    if (number !== next || (index > 0 && !/[\s；;，,、。]/.test(rest[index - 1]!))) continue;
    if (index > 0) names.push(rest.slice(from, index).trimEnd());
    from = index + found[0].length;
    next += 1;
  }
  return from === rest.length ? names : [...names, rest.slice(from)];
}

/** Whether a line is a numbered name in the list of annexes. Internal. */
export function isListedName({ text, folded }: Line): boolean {
  return LISTED.test(folded) && text.length <= LONGEST_LISTED;
}
