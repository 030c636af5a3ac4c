import { legible } from '../tree/legible.js';

/** What each character that means something to an HTML parser is written as, in text and in quoted attributes alike. */
const CHARACTERS = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
} as const satisfies Record<string, string>;

const SPECIAL = /[&<>"']/;
const EVERY_SPECIAL = /[&<>"']/g;

/**
 * 转义: text as HTML source that shows exactly this text, in an element or in a quoted attribute.
 *
 * @param text - any string
 */
export function escapeHtml(text: string): string {
  const shown = legible(text);
  if (!SPECIAL.test(shown)) return shown;
  return shown.replace(EVERY_SPECIAL, (character) => CHARACTERS[character as keyof typeof CHARACTERS]);
}
