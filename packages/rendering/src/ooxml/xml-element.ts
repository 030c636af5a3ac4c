import { xmlText } from './xml-text.js';

/** Attributes of an element; an absent value leaves the attribute out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** The declaration every part begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An opening tag, or an empty element when `close` is `/>`. */
export function xmlTag(name: string, attributes: XmlAttributes = {}, close: '>' | '/>' = '>'): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${xmlText(String(value))}"`;
  }
  return tag + close;
}

/** An element without content. */
export function xmlEmpty(name: string, attributes: XmlAttributes = {}): string {
  return xmlTag(name, attributes, '/>');
}

/** An element around content that is XML already. */
export function xmlElement(name: string, attributes: XmlAttributes, content: string): string {
  return `${xmlTag(name, attributes)}${content}</${name}>`;
}
