import { escapeHtml } from './escape.js';

/** 属性: attribute values as plain text; an `undefined` one is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * 元素: an element with its attributes in the order given.
 *
 * @param name - tag name
 * @param content - HTML source between the tags
 * @param attributes - plain text, escaped here
 */
export function element(name: string, content: string, attributes?: Attributes): string {
  if (attributes === undefined) return `<${name}>${content}</${name}>`;
  let start = name;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${attribute}="${escapeHtml(value)}"`;
  }
  return `<${start}>${content}</${name}>`;
}
