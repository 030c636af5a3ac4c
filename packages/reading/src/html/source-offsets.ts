import type { TextNode } from './parse-page.js';

const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?/y;

/** How many characters of the source a character of the text was written as. */
function writtenLength(source: string, at: number, character: string): number {
  if (source[at] === '\r' && source[at + 1] === '\n') return 2;
  if (source[at] !== '&') return 1;
  REFERENCE.lastIndex = at;
  const reference = REFERENCE.exec(source)?.[0];
  if (reference === undefined || (character === '&' && !/^&(?:amp|#0{0,5}38|#x0{0,4}26)(?![a-z])/i.test(reference)))
    return 1;
  return reference.length;
}

/** Where each character of a text node, and its end, stands in the source. Internal. */
export function sourceOffsets(source: string, { value, sourceCodeLocation: place }: TextNode): number[] {
  const offsets: number[] = [];
  const end = place?.endOffset ?? 0;
  let at = place?.startOffset ?? 0;
  for (let index = 0; index < value.length; index += 1) {
    offsets.push(Math.min(at, end));
    // Both halves of a character beyond the basic plane were written by one reference.
    const code = value.charCodeAt(index);
    if (source[at] === '&' && code >= 0xd800 && code < 0xdc00) {
      index += 1;
      offsets.push(Math.min(at, end));
    }
    at += writtenLength(source, at, value[index]!);
  }
  return [...offsets, end];
}
