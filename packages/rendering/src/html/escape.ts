import { legible } from './legible.js';

/** What each character that means something to an HTML parser is written as, in text and in quoted attributes alike. */
const CHARACTERS = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
} as const satisfies Record<string, string>;

const SPECIAL = /[&<>"']/g;

/**
 * 转义: text as HTML source that shows exactly this text, in an element or in a quoted attribute.
 *
 * @param text - any string
 */
export function escapeHtml(text: string): string {
  return legible(text).replace(SPECIAL, (character) => CHARACTERS[character as keyof typeof CHARACTERS]);
}

/** Everything in JSON that an HTML parser, or a person who reads the source, could take for something else. */
const UNSAFE_IN_SCRIPT = /[<>&\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\p{Noncharacter_Code_Point}]/gu;

/**
 * 嵌入数据: a value as JSON for a data block; equal values give equal text, whatever the order of their keys.
 *
 * @param value - data without cycles
 * @throws TypeError or RangeError for a value JSON cannot write
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value, inKeyOrder).replace(UNSAFE_IN_SCRIPT, asEscapes);
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function asEscapes(characters: string): string {
  return Array.from({ length: characters.length }, (_, index) => {
    const unit = characters.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}
