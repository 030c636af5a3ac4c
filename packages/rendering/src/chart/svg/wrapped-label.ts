import { lengthOf } from './shapes.js';

/** 折行文字: a name on lines of limited length. */
export interface WrappedLabel {
  /** 各行: from the top. */
  readonly lines: readonly string[];
  /** 省略: whether the last line ends in an ellipsis for what was left out. */
  readonly shortened: boolean;
}

/** Characters of a text that are looked at: no name and no note of a chart has room for more. */
const LOOKED_AT = 120;

/**
 * What stays on one line: a number with its decimals, 2022年, a word of Latin letters, a character with its marks and with
 * the punctuation that must not begin a line.
 */
const UNIT =
  /(?:[0-9A-Za-z]{1,10}(?:[.,:/-][0-9A-Za-z]{1,8}){0,3}[%年]?|.\p{M}{0,4})[、，。；：！？）》」』】”’]{0,2}/gsu;

/** 不可断开: the parts of a name that stay on one line each. */
function unitsOf(name: string): string[] {
  // Half a character is none.
  const looked = name.slice(0, LOOKED_AT).replace(/[\uD800-\uDBFF]$/, '');
  return looked.match(UNIT) ?? [];
}

/** 最长部分: length of the longest part of a name that cannot be broken. */
export function longestUnit(name: string): number {
  return unitsOf(name).reduce((most, unit) => Math.max(most, lengthOf(unit)), 0);
}

/**
 * 折行: a name broken into at most so many lines.
 *
 * @param name - on one line
 * @param length - longest line in points
 * @param most - most lines
 */
export function wrapLabel(name: string, length: number, most: number): WrappedLabel {
  const lines: string[] = [''];
  let shortened = name.length > LOOKED_AT;
  for (const unit of unitsOf(name)) {
    const last = lines.length - 1;
    const longer = lines[last]! + unit;
    if (lines[last] === '' || lengthOf(longer) <= length) lines[last] = longer;
    else if (lines.length < most) lines.push(unit);
    else {
      shortened = true;
      break;
    }
  }
  if (shortened) lines[lines.length - 1] = withEllipsis(lines.at(-1)!, length);
  return { lines: lines.map((each) => each.trim()), shortened };
}

function withEllipsis(text: string, length: number): string {
  const characters = Array.from(text);
  while (characters.length > 1 && lengthOf(`${characters.join('')}…`) > length) characters.pop();
  return `${characters.join('')}…`;
}
