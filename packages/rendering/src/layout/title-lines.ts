import { GBT9704 } from './gbt9704.js';
import { millimetresToPoints } from './length.js';
import { textWidth } from './text-width.js';
import { BODY_ENDINGS, UNBROKEN_WORDS } from './title-vocabulary.js';

/** Characters of size 2 on a line: 442.2 pt / 22 pt. */
const LINE_WIDTH = Math.floor(millimetresToPoints(GBT9704.typeArea.width.mm) / GBT9704.sizes.size2.points);

/** Titles of more lines than this are left to the word processor. */
const MOST_LINES = 5;

/** What a break costs, in the unit in which unevenness of lines is counted (characters squared). */
const COST = { beforeAbout: 0, afterYear: 2, afterBody: 2, beforeTitle: 4, elsewhere: 60, forbidden: Infinity };

const OPENING = /[《〈“‘（(〔【「『]/;
const CLOSING = /[》〉”’）)〕】」』]/;
const NOT_FIRST = /[、，。；：！？,.;:!?%％》〉”’）)〕】」』的]/;
const NUMERIC = /[0-9A-Za-z０-９〇.%—–-]/;

interface Character {
  text: string;
  width: number;
}

/** Cost of a break before each character of a title. */
function breakCosts(title: string, characters: readonly Character[]): number[] {
  const costs = characters.map(() => COST.elsewhere);
  let offset = 0;
  let depth = 0;
  characters.forEach(({ text }, index) => {
    const before = title.slice(0, offset);
    const after = title.slice(offset);
    const previous = characters[index - 1]?.text ?? '';
    if (depth > 0 || NOT_FIRST.test(text) || OPENING.test(previous)) costs[index] = COST.forbidden;
    else if (NUMERIC.test(previous) && (NUMERIC.test(text) || /[年月日届号]/.test(text))) costs[index] = COST.forbidden;
    else if (after.startsWith('关于')) costs[index] = COST.beforeAbout;
    else if (/[0-9〇]年度?$/.test(before.slice(-8)) && !after.startsWith('度')) costs[index] = COST.afterYear;
    else if (BODY_ENDINGS.some((ending) => before.endsWith(ending))) costs[index] = COST.afterBody;
    else if (OPENING.test(text) || previous === '、' || CLOSING.test(previous)) costs[index] = COST.beforeTitle;
    if (OPENING.test(text)) depth += 1;
    else if (CLOSING.test(text)) depth = Math.max(0, depth - 1);
    offset += text.length;
  });
  forbidInsideWords(title, characters, costs);
  return costs;
}

/** Marks the places inside a word of the vocabulary, the longest word at a place first. */
function forbidInsideWords(title: string, characters: readonly Character[], costs: number[]): void {
  const places: number[] = [];
  let offset = 0;
  for (const { text } of characters) {
    places.push(offset);
    offset += text.length;
  }
  for (const word of UNBROKEN_WORDS) {
    for (let at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
      places.forEach((place, index) => {
        if (place > at && place < at + word.length) costs[index] = COST.forbidden;
      });
    }
  }
}

interface Breaking {
  cost: number;
  /** Indexes of the characters at which a new line begins. */
  breaks: number[];
}

/** The cheapest way to set the characters in a number of lines, none wider than a line may be. */
function cheapestBreaking(widths: readonly number[], costs: readonly number[], lines: number): Breaking | undefined {
  const count = costs.length;
  const mean = widths[count]! / lines;
  // best[end] is the cheapest way to set the first `end` characters in the lines so far.
  let best: (Breaking | undefined)[] = Array.from({ length: count + 1 }, () => undefined);
  best[0] = { cost: 0, breaks: [] };
  for (let line = 1; line <= lines; line += 1) {
    const next: (Breaking | undefined)[] = Array.from({ length: count + 1 }, () => undefined);
    for (let end = 1; end <= count; end += 1) {
      for (let start = end - 1; start >= 0; start -= 1) {
        const width = widths[end]! - widths[start]!;
        if (width > LINE_WIDTH) break;
        const before = best[start];
        if (!before || (start === 0) !== (line === 1)) continue;
        const cost = before.cost + (width - mean) ** 2 + (start === 0 ? 0 : costs[start]!);
        if (cost < (next[end]?.cost ?? Infinity)) {
          next[end] = { cost, breaks: start === 0 ? [] : [...before.breaks, start] };
        }
      }
    }
    best = next;
  }
  return best[count];
}

/**
 * 标题分行: breaks a title into centred lines, words whole and lengths balanced (GB/T 9704-2012, 7.3.1).
 *
 * A title that fits on a line stays on it. Otherwise it takes as few lines as will do, broken by preference before 关于,
 * after a year or after the name of a public body; never inside 《》 or brackets, inside a number, or inside a usual
 * word of report titles. A title that cannot be broken so is returned as it is.
 *
 * @param title - the title on one line
 */
export function titleLines(title: string): string[] {
  const width = textWidth(title);
  if (width <= LINE_WIDTH || width > LINE_WIDTH * MOST_LINES) return [title];
  const characters = [...title].map((text) => ({ text, width: textWidth(text) }));
  const widths = [0];
  for (const character of characters) widths.push(widths[widths.length - 1]! + character.width);
  const costs = breakCosts(title, characters);
  for (let lines = Math.ceil(width / LINE_WIDTH); lines <= MOST_LINES; lines += 1) {
    const breaking = cheapestBreaking(widths, costs, lines);
    if (breaking && Number.isFinite(breaking.cost)) {
      const starts = [0, ...breaking.breaks];
      return starts.map((start, index) =>
        characters
          .slice(start, starts[index + 1])
          .map(({ text }) => text)
          .join(''),
      );
    }
  }
  return [title];
}

/**
 * 标题分段: the parts of a line of a title between which it may be broken where the page is narrower than it: before 关于,
 * after a year, after the name of a public body, around 《》.
 *
 * @param line - a title, or a line of one
 */
export function titleParts(line: string): string[] {
  const characters = [...line].map((text) => ({ text, width: 1 }));
  const costs = breakCosts(line, characters);
  const parts: string[] = [];
  let part = '';
  for (const [index, { text }] of characters.entries()) {
    if (index > 0 && costs[index]! < COST.elsewhere) {
      parts.push(part);
      part = '';
    }
    part += text;
  }
  parts.push(part);
  return parts;
}
