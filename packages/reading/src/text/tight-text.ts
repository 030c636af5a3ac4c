/** A text without the blanks that typesetting put between its characters, with their places. Internal. */
export interface TightText {
  /** The text without them. */
  readonly text: string;
  /** The same in half width. */
  readonly folded: string;
  /** Where a character stood. */
  readonly placeOf: (index: number) => number;
}

/** Blanks beside a Han character or a percent sign part nothing: 18 次, 2025 年, 达到 100 %. Between digits or letters they do. */
const BLANKS = /(?<=[\p{Script=Han}\d]) {1,4}(?=[\p{Script=Han}\d%])/gu;

/**
 * Joins what blanks part within a figure or a date.
 *
 * @param parted - places where a blank parts what stands before it from what stands behind. Internal.
 */
export function tightText(text: string, folded: string, parted: readonly number[] = []): TightText {
  const apart = new Set(parted);
  const kept: number[] = [];
  let at = 0;
  for (const { index, 0: blanks } of folded.matchAll(BLANKS)) {
    const [before, after] = [folded[index - 1]!, folded[index + blanks.length]!];
    const goesOn = /\d ?[万亿余多]$/.test(folded.slice(Math.max(0, index - 3), index));
    if (apart.has(index) || (!goesOn && /\d/.test(before) === /\d/.test(after))) continue;
    while (at < index) kept.push(at++);
    at = index + blanks.length;
  }
  if (at === 0) return { text, folded, placeOf: (index) => index };
  while (at < folded.length) kept.push(at++);
  const of = (source: string): string => kept.map((place) => source[place]!).join('');
  return { text: of(text), folded: of(folded), placeOf: (index) => kept[index] ?? folded.length };
}
