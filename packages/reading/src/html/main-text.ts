import { isArticleContainer, isFrame } from './element-kinds.js';
import type { PageLine } from './line-writer.js';
import type { Element, Node } from './parse-page.js';

/** A known container with this much of the page's running text holds the article. */
const KNOWN_SHARE = 0.5;
/** The article is in the innermost element that holds this much of the page's running text. */
const INNERMOST_SHARE = 0.8;

function parentOf(node: Node): Node | undefined {
  return ('parentNode' in node ? node.parentNode : undefined) ?? undefined;
}

/** A line of links leads elsewhere. Internal. */
export function isLinks({ text, linked, table }: PageLine): boolean {
  return table === undefined && linked * 2 > text.length;
}

/** How much running text a line holds: all of it, where it has marks of a sentence and is no list of links. */
function prose(line: PageLine): number {
  if (line.table !== undefined) return line.table.rows.flat().reduce((sum, { text }) => sum + text.length, 0);
  return isLinks(line) || !/[。，；：,;:、]/.test(line.text) ? 0 : line.text.length;
}

/** Whether an element that frames the page stands between a line and the main text. Internal. */
export function isFramed({ block }: PageLine, main: Node | undefined): boolean {
  for (let node: Node | undefined = block; node !== undefined && node !== main; node = parentOf(node)) {
    if ('tagName' in node && isFrame(node)) return true;
  }
  return false;
}

/** Whether a line stands within an element. Internal. */
export function isWithin({ block }: PageLine, element: Node): boolean {
  for (let node: Node | undefined = block; node !== undefined; node = parentOf(node)) if (node === element) return true;
  return false;
}

/**
 * The element that holds the document among the page's own lines.
 *
 * It is the known container of articles with the most running text, if that is half of the page's; else the innermost
 * element that holds four fifths of it and more than one line. Running text is told from menus and lists by its marks, and by not being links.
 * Internal.
 */
export function mainText(lines: readonly PageLine[]): Element | undefined {
  const amounts = new Map<Node, number>();
  const depths = new Map<Node, number>();
  const counts = new Map<Node, number>();
  let total = 0;
  for (const line of lines) {
    const amount = isFramed(line, undefined) && line.block.tagName !== 'table' ? 0 : prose(line);
    if (amount === 0) continue;
    total += amount;
    const above: Node[] = [];
    for (let node: Node | undefined = line.block; node !== undefined; node = parentOf(node)) above.push(node);
    above.forEach((node, index) => {
      amounts.set(node, (amounts.get(node) ?? 0) + amount);
      depths.set(node, above.length - index);
      counts.set(node, (counts.get(node) ?? 0) + 1);
    });
  }
  let known: Element | undefined;
  let innermost: Element | undefined;
  for (const [node, amount] of amounts) {
    if (!('tagName' in node)) continue;
    const deeper = (other: Element): boolean => depths.get(node)! > depths.get(other)!;
    const several = counts.get(node)! > 1;
    if (several && amount >= total * INNERMOST_SHARE && (innermost === undefined || deeper(innermost)))
      innermost = node;
    if (amount < total * KNOWN_SHARE || !isArticleContainer(node)) continue;
    // Of two containers with the same text the outer one has the signature and the date as well.
    const more = known === undefined ? 1 : amount - amounts.get(known)!;
    if (more > 0 || (more === 0 && !deeper(known!))) known = node;
  }
  return known ?? innermost;
}
