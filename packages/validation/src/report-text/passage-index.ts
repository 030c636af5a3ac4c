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

/** Reads all passages once: for each character, where it stands. */
export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const holding = new Map<number, number[]>();
  for (const { text, index } of passages) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const places = holding.get(code);
      if (places === undefined) holding.set(code, [index]);
      else if (places[places.length - 1] !== index) places.push(index);
    }
  }
  const NONE: readonly number[] = [];
  const placesOf = (text: string): readonly number[] => {
    let rarest: readonly number[] | undefined;
    for (let at = 0; at < text.length; at += 1) {
      const places = holding.get(text.charCodeAt(at)) ?? NONE;
      if (rarest === undefined || places.length < rarest.length) rarest = places;
    }
    return text.length === 1 ? rarest! : rarest!.filter((index) => passages[index]!.text.includes(text));
  };
  const known = new Map<string, ReadonlySet<number> | undefined>();
  const holdersOf = (pattern: RegExp): ReadonlySet<number> | undefined => {
    const key = `${pattern.flags}/${pattern.source}`;
    if (known.has(key)) return known.get(key);
    const texts = requiredTexts(pattern);
    const holders = texts && new Set(texts.flatMap(placesOf));
    known.set(key, holders);
    return holders;
  };
  return {
    candidates: (pattern, among) => {
      const holders = holdersOf(pattern);
      if (holders === undefined) return among;
      // A rule may look in the passages of another report, too.
      return among.filter((passage) => passages[passage.index] !== passage || holders.has(passage.index));
    },
  };
}
