import type { Line } from '../text/lines.js';

/** The number before the name of an annex, in either width. Internal. */
export const LISTED: RegExp = /^[\d０-９]{1,2}[.、．]\s?/;
/** Longer lines are text. */
const LONGEST_LISTED = 100;

/** Whether a line is a numbered name in the list of annexes. Internal. */
export function isListedName({ text, folded }: Line): boolean {
  return LISTED.test(folded) && text.length <= LONGEST_LISTED;
}
