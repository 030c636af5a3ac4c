const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SECTION_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const BIG_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** 九千九百九十九万九千九百九十九亿… is already longer than any real figure. */
const LONGEST = 24;

/**
 * 中文数字: the whole number a Chinese numeral stands for.
 *
 * Accepts 零 to 万亿 in the usual forms: `十五`, `一百零五`, `一亿三千万`, digit by digit (`二〇二〇`), and 两 for two.
 *
 * @param text - the numeral alone
 * @returns the number, or `undefined` when the text is no well-formed numeral
 *
 * @example
 * ```ts
 * import { parseChineseNumeral } from '@fazhi/core';
 *
 * parseChineseNumeral('二十三'); // => 23
 * parseChineseNumeral('一千二百六十'); // => 1260
 * parseChineseNumeral('三万亿'); // => 3000000000000
 * parseChineseNumeral('二〇二〇'); // => 2020
 * parseChineseNumeral('十十'); // => undefined
 * ```
 */
export function parseChineseNumeral(text: string): number | undefined {
  const characters = [...text];
  if (characters.length === 0 || characters.length > LONGEST) return undefined;
  if (characters.length > 1 && characters.every((character) => character in DIGITS)) {
    return Number(characters.map((character) => DIGITS[character]).join(''));
  }
  let total = 0; // what the big units so far amount to
  let section = 0; // below the next 万 or 亿
  let digit: number | undefined; // waiting for its unit
  let lowest = Infinity; // 十, 百, 千 must fall within a section
  for (const character of characters) {
    const value = DIGITS[character];
    const unit = SECTION_UNITS[character];
    const big = BIG_UNITS[character];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (unit !== undefined) {
      if (unit >= lowest || (digit === undefined && !(unit === 10 && section === 0))) return undefined;
      section += (digit ?? 1) * unit;
      digit = undefined;
      lowest = unit;
    } else if (big !== undefined) {
      const amount = section + (digit ?? 0);
      if (amount === 0 && total === 0) return undefined;
      // 三万亿 multiplies what is there; 一亿三千万 adds a lower section.
      total = amount === 0 || (total > 0 && big > total) ? (total + amount) * big : total + amount * big;
      section = 0;
      digit = undefined;
      lowest = Infinity;
    } else {
      return undefined;
    }
  }
  return total + section + (digit ?? 0);
}

const NUMERALS = '零一二三四五六七八九';

/**
 * 写成中文数字: a whole number from 0 to 9999 as a Chinese numeral, as ordinals and article numbers are written.
 *
 * @param value - a whole number, 0 to 9999
 * @returns the numeral, `十五` and not `一十五`
 *
 * @example
 * ```ts
 * import { toChineseNumeral } from '@fazhi/core';
 *
 * toChineseNumeral(23); // => '二十三'
 * toChineseNumeral(105); // => '一百零五'
 * ```
 */
export function toChineseNumeral(value: number): string {
  if (value < 10) return NUMERALS[value] ?? '';
  let text = '';
  let skipped = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      skipped = text !== '';
      continue;
    }
    if (skipped) text += '零';
    skipped = false;
    text += (unit === 10 && digit === 1 && text === '' ? '' : NUMERALS[digit]!) + name;
  }
  return text;
}
