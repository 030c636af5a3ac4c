/** A mark that ends a heading, after which running text needs no full stop. */
const CLOSING = /[。！？；：…!?;:]$/;

/**
 * 补句号: the mark wanted between a run-in heading and the text that follows on its line: a full stop, or nothing where the
 * heading ends with a mark of its own, or has no words.
 *
 * @param words - the heading as printed
 */
export function closingMark(words: string): '' | '。' {
  return words === '' || CLOSING.test(words) ? '' : '。';
}
