/**
 * What a character becomes in XML.
 *
 * The first five would end the text or the attribute they stand in. A line feed, a tab and a carriage return would be
 * normalised away in an attribute.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Stands in for a character that XML 1.0 cannot hold or that would falsify what is printed. */
export const REPLACEMENT = '\uFFFD';

/**
 * Characters of {@link ESCAPES}; controls (C0 without tab and line ends, C1) and non-characters, which XML 1.0 forbids
 * or which are invisible; lone surrogates; and the bidirectional embeddings, overrides and isolates, which would print a
 * line in another order than the data has it. Left-to-right and right-to-left marks stay.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSAFE = /[&<>"'\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/**
 * Text as it may stand in an element or an attribute of XML 1.0.
 *
 * No character is dropped: what cannot be written is shown as U+FFFD, and what follows it stays.
 */
export function xmlText(text: string): string {
  return text.replace(UNSAFE, (character) => ESCAPES[character] ?? REPLACEMENT);
}
