import type { Instrument, Registry } from '@fazhi/core';

/** Shorter titles are too often like others by chance. */
const SHORTEST = 8;
/** How many characters in a row may have been left out. */
const LEFT_OUT = 4;
/** How many characters at the end must be the same; the first must be, too. */
const TAIL = 2;
/** Words by which the document of a place differs from the central one it carries out; numbers tell one plan from the next. */
const TELLING = /指导|实施|贯彻|[一二三四五六七八九十\d]/;
/** Rules of their own judge them: CIT-02 and TXT-22 the outlines, CIT-08 督察 and 督查. */
const JUDGED_ELSEWHERE = /^法[治制]政府建设实施纲要|督[察查]/;

interface Known {
  readonly words: string;
  readonly instrument: Instrument;
}

const indexes = new WeakMap<readonly Instrument[], ReadonlyMap<string, readonly Known[]>>();

/** The title without the name of the state, blanks, marks and years. */
function wordsOf(title: string): string {
  return title
    .replace(/^中华人民共和国/, '')
    .replace(/[\s“”"〈〉<>、·]/g, '')
    .replace(/[（(][^（）()]{1,20}[）)]$/, '');
}

/** Central titles by the character they begin with. */
function indexOf(instruments: readonly Instrument[]): ReadonlyMap<string, readonly Known[]> {
  const before = indexes.get(instruments);
  if (before !== undefined) return before;
  const index = new Map<string, Known[]>();
  for (const instrument of instruments) {
    const words = wordsOf(instrument.title);
    if (instrument.tier === 'local' || words.length < SHORTEST) continue;
    const key = words.charAt(0);
    const known = index.get(key);
    if (known === undefined) index.set(key, [{ words, instrument }]);
    else known.push({ words, instrument });
  }
  indexes.set(instruments, index);
  return index;
}

/** The one central instrument whose title a title that is not registered differs from by a slip. Internal. */
export function alikeTitle(title: string, { instruments }: Registry): Instrument | undefined {
  const words = wordsOf(title);
  if (words.length < SHORTEST || JUDGED_ELSEWHERE.test(words)) return undefined;
  const alike = (indexOf(instruments).get(words.charAt(0)) ?? []).filter((known) => isSlip(words, known.words));
  return alike.length === 1 ? alike[0]!.instrument : undefined;
}

/** Whether two titles are the same, or differ in one place: a character, or some that were left out. */
function isSlip(words: string, proper: string): boolean {
  const shorter = Math.min(words.length, proper.length);
  let head = 0;
  while (head < shorter && words[head] === proper[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && words.at(-1 - tail) === proper.at(-1 - tail)) tail += 1;
  const written = words.slice(head, words.length - tail);
  const meant = proper.slice(head, proper.length - tail);
  if (written === meant) return true;
  if (tail < TAIL || TELLING.test(written + meant)) return false;
  return written.length <= 1 && meant.length <= (written === '' ? LEFT_OUT : 1);
}
