interface Replacement {
  /** Which characters no text format may carry, or which formats disagree about. */
  readonly pattern: RegExp;
  readonly replace: (characters: string) => string;
}

/** First of the control pictures: U+2400 pictures U+0000, and so on through U+0020. */
const CONTROL_PICTURES = 0x2400;
const REPLACEMENT_CHARACTER = '\uFFFD';

const REPLACEMENTS: readonly Replacement[] = [
  // Parsers of HTML and Markdown normalise line endings, each in its own way.
  { pattern: /\r\n?/g, replace: () => '\n' },
  {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    pattern: /[\u0000-\u0008\u000B-\u001F]/g,
    replace: (control) => String.fromCharCode(CONTROL_PICTURES + control.charCodeAt(0)),
  },
  { pattern: /\u007F/g, replace: () => '\u2421' },
  // C1 controls have no pictures; lone surrogates and non-characters have no form in UTF-8 or in HTML.
  { pattern: /[\u0080-\u009F\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, replace: () => REPLACEMENT_CHARACTER },
  // Embeddings, overrides and isolates would show a line, and the figures in it, in another order than the data has.
  { pattern: /[\u202A-\u202E\u2066-\u2069]/g, replace: () => REPLACEMENT_CHARACTER },
];

/** Whatever a pattern above may look for, each half of a pair among it; most texts have none, and one look is enough. */
const SUSPECT =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/**
 * 可显示文字: the text with every character that a document cannot carry replaced by one that can be seen.
 *
 * Control characters become their pictures (␀ for U+0000), other illegal characters and those that reorder a line
 * U+FFFD, line endings `\n`. Nothing is dropped, so a reader sees that something was there.
 *
 * @param text - any string, lone surrogates included
 */
export function legible(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return REPLACEMENTS.reduce((shown, { pattern, replace }) => shown.replace(pattern, replace), text);
}
