/** Characters that take half the width of a Chinese character: Latin letters, digits and their punctuation. */
const HALF_WIDTH = /[\u0020-\u007E\u00A1-\u00B6\u00B8-\u00D6\u00D8-\u00F6\u00F8-\u024F\uFF61-\uFF9F]/;

/** Characters that take no width: combining marks and invisible format characters. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * 文字宽度: the width of a text in Chinese characters (字), as a line of an official document counts them.
 *
 * A Chinese character and its punctuation count 1, a digit or Latin letter 0.5. The small gap that word processors set
 * between Chinese and digits is not counted. `textWidth('2021年1月')` is 4.5.
 *
 * @param text - any text, on one line
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (HALF_WIDTH.test(character)) width += 0.5;
    else if (!NO_WIDTH.test(character)) width += 1;
  }
  return width;
}

/** Gap that word processors set between Chinese and digits or letters, in characters. */
const GAP = 0.25;
const MEETING = /[0-9A-Za-z](?=[\u3400-\u9FFF])|[\u3400-\u9FFF](?=[0-9A-Za-z])/g;

/**
 * 排后宽度: the width of a text in characters with the gaps that word processors set between Chinese and digits or
 * letters. `typesetWidth('1月')` is 1.75.
 *
 * @param text - any text, on one line
 */
export function typesetWidth(text: string): number {
  return textWidth(text) + (text.match(MEETING)?.length ?? 0) * GAP;
}

/** What a digit is wider than half a character in the widest typeface met where Times New Roman is missing. */
const WIDER = 0.14;
const HALF_WIDTHS = new RegExp(HALF_WIDTH, 'g');

/**
 * 格内宽度: the room that a text is given in a cell, in characters: as it is set, and whatever typeface its digits and
 * letters are shown in. `cellWidth('1月')` is 1.89.
 *
 * @param text - any text, on one line
 */
export function cellWidth(text: string): number {
  return typesetWidth(text) + (text.match(HALF_WIDTHS)?.length ?? 0) * WIDER;
}
