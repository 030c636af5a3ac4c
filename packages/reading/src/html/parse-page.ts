import type { LocalizedText } from '@fazhi/core';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5';
import { LIMITS } from '../limits.js';
import { Refused } from '../refused.js';

/** An element of a page. Internal. */
export type Element = DefaultTreeAdapterMap['element'];
/** Any node of a page. Internal. */
export type Node = DefaultTreeAdapterMap['node'];
/** A text node of a page. Internal. */
export type TextNode = DefaultTreeAdapterMap['textNode'];

/** Half of a character beyond the basic plane, without its other half. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

function atLine(line: number | undefined): LocalizedText | undefined {
  return line === undefined ? undefined : { zh: `第${String(line)}行`, en: `line ${String(line)}` };
}

/** Refuses a page with a tag of endless attributes, counted by the blanks between two opening brackets. */
function checkTags(html: string): void {
  let blanks = 0;
  let inTag = false;
  for (let at = 0; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === 0x3c) {
      inTag = /[A-Za-z]/.test(html[at + 1] ?? '');
      blanks = 0;
    } else if (inTag && (code <= 0x20 || code === 0x2f || code === 0x22 || code === 0x27)) {
      blanks += 1;
      if (blanks > 3 * LIMITS.tagAttributes.most && html.slice(at - 40, at).includes('='))
        throw new Refused({ what: 'tagAttributes', place: atLine(html.slice(0, at).split('\n').length) });
    }
  }
}

/**
 * The nodes of a page. Scripts are text, never run.
 *
 * @throws Refused for one nested beyond what any browser shows. Internal.
 */
export function parsePage(html: string): Node {
  checkTags(html);
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: (item: Element): void => {
      depth += 1;
      if (depth > LIMITS.pageLevels.most)
        throw new Refused({ what: 'pageLevels', place: atLine(item.sourceCodeLocation?.startLine) });
    },
    onItemPop: (): void => {
      depth -= 1;
    },
  };
  // A parser takes half a surrogate pair for half a character; one unit for another keeps every place.
  return parse(html.replace(LONE_SURROGATE, '\uFFFD'), { treeAdapter, sourceCodeLocationInfo: true });
}

/** Whether a node is an element. Internal. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Whether a node is text. Internal. */
export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text';
}

/** The nodes within a node; what stands in a drawing is no text of the page. Internal. */
export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node && node.nodeName !== 'svg' ? node.childNodes : [];
}

/** An attribute of an element. Internal. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** No element that means anything has a longer list of classes. */
const LONGEST_CLASSES = 1000;

/** The classes of an element. Internal. */
export function classesOf(element: Element): readonly string[] {
  return attribute(element, 'class')?.slice(0, LONGEST_CLASSES).split(/\s+/) ?? [];
}

/** Whether an element is of a class. Internal. */
export function hasClass(element: Element, name: string): boolean {
  return classesOf(element).includes(name);
}

/** The elements of one name under a node, in order. Internal. */
export function elementsNamed(node: Node, name: string): Element[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child)) return [];
    return [...(child.tagName === name ? [child] : []), ...elementsNamed(child, name)];
  });
}

/** All text under a node. Internal. */
export function textOf(node: Node): string {
  return isText(node) ? node.value : childrenOf(node).map(textOf).join('');
}
