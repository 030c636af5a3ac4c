import type { Passage } from './passage.js';
import { requiredTexts } from './required-texts.js';

/** Which passages may hold a match of a pattern. Internal. */
export interface PassageIndex {
  /**
   * Those of some passages that a pattern can match in: all others lack what a match must contain.
   *
   * @param pattern - the pattern
   * @param among - the passages
   */
  candidates(pattern: RegExp, among: readonly Passage[]): readonly Passage[];
}

/** So few passages are searched one by one. */
const FEW = 8;
/** So many patterns are kept: those of all rules, and room for as many of a caller. */
const MOST_PATTERNS = 1000;

const required = new Map<string, readonly string[] | undefined>();

/** What a pattern requires, read once for all texts. */
function requiredBy(pattern: RegExp): readonly string[] | undefined {
  const written = String(pattern);
  if (!required.has(written)) {
    if (required.size >= MOST_PATTERNS) required.clear();
    required.set(written, requiredTexts(pattern));
  }
  return required.get(written);
}

const NONE: readonly number[] = [];

/** Reads all passages once: for each character, where it stands. */
export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const holding = new Map<number, number[]>();
  // Where each character was last seen, counted from 1: most characters of a passage stand in it more than once.
  const seen = new Uint32Array(0x10000);
  for (const { text, index } of passages) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (seen[code] === index + 1) continue;
      seen[code] = index + 1;
      const places = holding.get(code);
      if (places === undefined) holding.set(code, [index]);
      else places.push(index);
    }
  }
  const known = new Map<string, readonly number[]>();
  const placesOf = (text: string): readonly number[] => {
    const before = known.get(text);
    if (before !== undefined) return before;
    let rarest = holding.get(text.charCodeAt(0)) ?? NONE;
    for (let at = 1; at < text.length && rarest.length > 0; at += 1) {
      const places = holding.get(text.charCodeAt(at)) ?? NONE;
      if (places.length < rarest.length) rarest = places;
    }
    const places = text.length === 1 ? rarest : rarest.filter((index) => passages[index]!.text.includes(text));
    known.set(text, places);
    return places;
  };
  const holdersOf = (texts: readonly string[]): readonly number[] => {
    const found = texts.map(placesOf).filter(({ length }) => length > 0);
    return found.length < 2 ? (found[0] ?? NONE) : [...new Set(found.flat())].sort((a, b) => a - b);
  };
  const members = new WeakMap<readonly Passage[], readonly boolean[] | 'foreign'>();
  const membersOf = (among: readonly Passage[]): readonly boolean[] | 'foreign' => {
    let are = members.get(among);
    if (are !== undefined) return are;
    are = 'foreign';
    if (among.every((passage) => passages[passage.index] === passage)) {
      const flags = passages.map(() => false);
      for (const { index } of among) flags[index] = true;
      are = flags;
    }
    members.set(among, are);
    return are;
  };
  return {
    candidates: (pattern, among) => {
      const texts = requiredBy(pattern);
      if (texts === undefined) return among;
      const within = among.length <= FEW ? 'foreign' : membersOf(among);
      // A rule may look in the passages of another report, too.
      if (within === 'foreign') return among.filter(({ text }) => texts.some((each) => text.includes(each)));
      return holdersOf(texts).flatMap((index) => (within[index] === true ? [passages[index]!] : []));
    },
  };
}
