/** Where the words of a numbered line's heading end and where its running text begins. Internal. */
export interface HeadingEnd {
  /** Offset after the last character of the heading, a closing full stop left out. */
  readonly heading: number;
  /** Offset of the running text on the same line; the line's length when there is none. */
  readonly body: number;
}

/**
 * A heading is at most about this long. Within it the first full stop ends the heading, or a blank between words,
 * which Chinese text has only where somebody set two things apart.
 */
const LONGEST_HEADING = 60;

/** A numbered point that is one sentence of this length is closed by its own stop, not cut at a comma. */
const LONGEST_SENTENCE = 120;

const CLAUSE_MARKS = new Set([',', ';', ':']);

function skipBlanks(folded: string, at: number): number {
  let next = at;
  while (folded[next] === ' ') next += 1;
  return next;
}

/** The first full stop, or blank outside 《》, among the first characters. */
function closeWithin(folded: string, from: number, to: number): HeadingEnd | undefined {
  let titles = 0;
  for (let at = from; at < to; at += 1) {
    const character = folded[at]!;
    if (character === '《') titles += 1;
    else if (character === '》') titles = Math.max(0, titles - 1);
    else if (character === '。') return { heading: at, body: skipBlanks(folded, at + 1) };
    else if (character === ' ' && titles === 0) {
      const next = skipBlanks(folded, at);
      if (folded[next] === '。') return { heading: at, body: skipBlanks(folded, next + 1) };
      // A blank beside letters or digits (EDGE 5G, 2022 年) is spacing, not a break.
      if (/[\w(]/.test(folded[next] ?? '') || /\w/.test(folded[at - 1] ?? '')) continue;
      return { heading: at, body: next };
    }
  }
  return undefined;
}

/**
 * Finds the end of the heading on a numbered line.
 *
 * A heading closed by nothing (its stop was lost, or the line is one long sentence) ends at its first clause mark,
 * which it keeps, so that a reader can see that it was never closed. Internal.
 */
export function headingEnd(folded: string, from: number): HeadingEnd {
  const { length } = folded;
  const closed = closeWithin(folded, from, Math.min(length, from + LONGEST_HEADING));
  if (closed !== undefined) return closed;
  if (length - from <= LONGEST_HEADING) return { heading: length, body: length };
  const stop = folded.slice(from, from + LONGEST_SENTENCE).indexOf('。');
  if (stop !== -1) return { heading: from + stop, body: skipBlanks(folded, from + stop + 1) };
  for (let at = from; at < length; at += 1) {
    if (folded[at] === '。') return { heading: at, body: skipBlanks(folded, at + 1) };
    if (CLAUSE_MARKS.has(folded[at]!)) return { heading: at + 1, body: skipBlanks(folded, at + 1) };
  }
  return { heading: length, body: length };
}
