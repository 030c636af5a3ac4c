import { MARKDOWN_MARKS } from '@fazhi/core/carried-marks';
/** Text without its markup. Internal. */
export interface PlainPiece {
  /** The characters shown. */
  readonly text: string;
  /** Where each of them, and the end, stands in the source line. */
  readonly columns: readonly number[];
  /** Where in the text strong emphasis begins and ends, in turn. */
  readonly strong: readonly number[];
}

const { strong: strongMark } = MARKDOWN_MARKS;
const REFERENCE = /&#(\d{1,7});/y;
/** Every mark of ASCII may be escaped. */
const PUNCTUATION = /[\x21-\x2F\x3A-\x40\x5B-\x60\x7B-\x7E]/;

/** The character a numeric reference stands for. */
function referenced(line: string, at: number): { character: string; length: number } | undefined {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(line);
  const code = Number(found?.[1]);
  return found === null || code > 0x10ffff
    ? undefined
    : { character: String.fromCodePoint(code), length: found[0].length };
}

/**
 * Undoes escapes, code spans and strong emphasis in a part of a line.
 *
 * @param line - the source line
 * @param from - where the part begins
 * @param to - where it ends. Internal.
 */
export function unescapeMarkdown(line: string, from: number, to: number): PlainPiece {
  let text = '';
  const columns: number[] = [];
  const strong: number[] = [];
  const put = (characters: string, column: number): void => {
    text += characters;
    for (let index = 0; index < characters.length; index += 1) columns.push(column);
  };
  // A mark that closes no further on is text, found out once.
  const lastTick = line.lastIndexOf('`', to - 1);
  for (let at = from; at < to;) {
    const character = line[at]!;
    const reference = character === '&' ? referenced(line, at) : undefined;
    const close = character === '`' && at < lastTick ? line.indexOf('`', at + 1) : -1;
    if (character === '\\' && at + 1 < to && PUNCTUATION.test(line[at + 1]!)) {
      put(line[at + 1]!, at + 1);
      at += 2;
    } else if (at + strongMark.length <= to && line.startsWith(strongMark, at)) {
      strong.push(text.length);
      at += strongMark.length;
    } else if (close > at && close < to) {
      for (let inside = at + 1; inside < close; inside += 1) put(line[inside]!, inside);
      at = close + 1;
    } else if (reference !== undefined && at + reference.length <= to) {
      put(reference.character, at);
      at += reference.length;
    } else {
      put(character, at);
      at += 1;
    }
  }
  return { text, columns: [...columns, to], strong };
}
