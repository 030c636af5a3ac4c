/**
 * 折成半角: full-width letters, digits and punctuation as ASCII, every character in its own place.
 *
 * The result has the same length as the text, so positions found in it are positions in the original. Chinese marks
 * that have no ASCII form (、。《》“”〔〕) stay.
 *
 * @param text - any text
 *
 * @example
 * ```ts
 * import { foldWidth } from '@fazhi/core';
 *
 * foldWidth('（１２件），'); // => '(12件),'
 * ```
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000\u00A0\u2000-\u200A]/g, (character) => {
    const code = character.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}
