import type { Line } from '../text/lines.js';

/** Headings without a number are short. */
const LONGEST = 30;
const ENDS_SENTENCE = /[。;:!?”’)》]$/;

/**
 * Whether a line is a heading printed without a number: short, unpunctuated, between finished paragraphs, no row of cells.
 *
 * A short line after an unfinished one is the end of a paragraph that was broken over lines, no heading. Internal.
 */
export function isBareHeading(line: Line, previous: Line | undefined, next: Line | undefined): boolean {
  const { folded } = line;
  if (folded.length > LONGEST || folded.length < 2 || next === undefined || folded.includes('\t')) return false;
  if (
    !/\p{Script=Han}/u.test(folded) ||
    /[。;:!?、,]$|[。;!?]/.test(folded) ||
    /^[一二三四五六七八九十]是/.test(folded)
  )
    return false;
  return previous === undefined || ENDS_SENTENCE.test(previous.folded);
}
