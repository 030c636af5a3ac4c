/** A mark that ends a heading, after which running text needs no full stop. */
const CLOSING = /[。！？；：…!?;:]$/;

/**
 * 是否句末标点: whether a text ends with a mark that closes a heading on a line shared with running text.
 *
 * @param text - any text
 *
 * @example
 * ```ts
 * import { endsWithClosingMark } from '@fazhi/core/carried-marks';
 *
 * endsWithClosingMark('（一）推进立法。'); // => true
 * ```
 */
export function endsWithClosingMark(text: string): boolean {
  return CLOSING.test(text);
}

/**
 * 补句号: the mark wanted between a run-in heading and the text that follows on its line: a full stop, or nothing where the
 * heading ends with a mark of its own, or has no words.
 *
 * @param words - the heading as printed
 *
 * @example
 * ```ts
 * import { closingMark } from '@fazhi/core/carried-marks';
 *
 * closingMark('（一）推进立法'); // => '。'
 * closingMark('做得怎样？'); // => ''
 * ```
 */
export function closingMark(words: string): '' | '。' {
  return words === '' || endsWithClosingMark(words) ? '' : '。';
}
