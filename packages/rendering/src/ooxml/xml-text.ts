import { legible } from '../tree/legible.js';

/**
 * What a character becomes in XML.
 *
 * The first five would end the text or the attribute they stand in; a line feed and a tab would be normalised away in an
 * attribute.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
};

const SPECIAL = /[&<>"'\t\n]/;
const EVERY_SPECIAL = /[&<>"'\t\n]/g;

/**
 * Text as it may stand in an element or an attribute of XML 1.0.
 *
 * No character is dropped: what cannot be written, or would print a line in another order than the data has it, is shown
 * by a symbol.
 */
export function xmlText(text: string): string {
  const shown = legible(text);
  return SPECIAL.test(shown) ? shown.replace(EVERY_SPECIAL, (character) => ESCAPES[character]!) : shown;
}
