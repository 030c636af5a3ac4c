import { foldWidth, type Outline, type SectionDepth } from '@fazhi/core';
import { ATTACHMENT_LABEL, HTML_ATTRIBUTES, HTML_CLASSES, htmlHeadingDepth } from '@fazhi/core/carried-marks';
import type { LineRole } from '../front/line-role.js';
import type { LineHints } from '../text/line.js';
import type { PageLine } from './line-writer.js';
import { sectionMarks } from './own-attributes.js';
import {
  attribute,
  childrenOf,
  type Element,
  elementsNamed,
  hasClass,
  isElement,
  type Node,
  textOf,
} from './parse-page.js';

/** Roles that a class of the same name says. */
const ROLES = ['annexLabel', 'annexTitle', 'addressee', 'signature', 'dateline'] as const satisfies LineRole[];
/** What the formal layout prints around a report, no part of its tree. */
const AROUND = [HTML_CLASSES.letterhead, HTML_CLASSES.note, HTML_CLASSES.imprint];
const FURNITURE: ReadonlySet<string> = new Set(['pageChrome', 'metadata', 'repeatedTitle', 'draftStamp']);

/** The article of a page that `renderHtml` wrote: it has the page to itself, and its title is in printed lines. Internal. */
export function ownArticle(root: Node): Element | undefined {
  const [body] = elementsNamed(root, 'body');
  if (body === undefined) return undefined;
  const parts = childrenOf(body)
    .filter(isElement)
    .filter(({ tagName }) => tagName !== 'script');
  const [article] = parts;
  if (parts.length !== 1 || article?.tagName !== 'article') return undefined;
  const known = new Set(['header', 'section', 'p', 'div', 'figure', 'footer', 'aside']);
  const all = childrenOf(article).filter(isElement);
  const lines = elementsNamed(article, 'span').some((span) => hasClass(span, HTML_CLASSES.titleLine));
  return all.every(({ tagName }) => known.has(tagName)) && (lines || elementsNamed(article, 'section').length > 0)
    ? article
    : undefined;
}

function above(element: Element): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = element; node !== null && isElement(node); node = node.parentNode as Node | null)
    found.push(node);
  return found;
}

/** The level of a heading by its tag. */
function headingDepth(elements: readonly Element[], inAnnex: boolean): SectionDepth | undefined {
  const heading = elements.find(({ tagName }) => /^h[1-6]$/.test(tagName));
  return heading && htmlHeadingDepth(heading.tagName, inAnnex);
}

/** A section begins with its heading, alone or with the running text on its line. */
function depthOf(section: Element, inAnnex: boolean): SectionDepth | undefined {
  const first = childrenOf(section).find(isElement);
  return first === undefined ? undefined : headingDepth([first, ...childrenOf(first).filter(isElement)], inAnnex);
}

/** Keeps what was found of an element, which every line within asks for again. */
function remembered<T>(find: (element: Element) => T): (element: Element) => T {
  const found = new Map<Element, T>();
  return (element) => {
    if (!found.has(element)) found.set(element, find(element));
    return found.get(element) as T;
  };
}

/**
 * Tells what a page of `renderHtml` says of a line; nothing for a further line of what one line told.
 *
 * @param outlines - whose parts sections may name; without them what sections say they are about is not believed. Internal.
 */
export function ownHintsReader(outlines: readonly Outline[] | undefined): (line: PageLine) => LineHints | undefined {
  const depthInText = remembered((section) => depthOf(section, false));
  const depthInAnnex = remembered((section) => depthOf(section, true));
  const namesIn = remembered((frame) => elementsNamed(frame, 'li').map((item) => textOf(item)));
  return (line) => {
    const elements = above(line.block);
    if (elements.some((element) => AROUND.some((name) => hasClass(element, name)))) return { role: 'pageChrome' };
    const section = elements.find(({ tagName }) => tagName === 'section');
    const inAnnex = elements.some((element) => hasClass(element, HTML_CLASSES.annex));
    const within = section === undefined ? 0 : ((inAnnex ? depthInAnnex : depthInText)(section) ?? 0);
    const frame = elements.find((element) => hasClass(element, HTML_CLASSES.attachments));
    if (frame !== undefined) {
      const names = namesIn(frame);
      if (names.length > 0) return line.block.tagName === 'p' ? { role: 'attachment', items: names } : undefined;
      const only = line.text.startsWith(ATTACHMENT_LABEL) ? line.text.slice(ATTACHMENT_LABEL.length) : line.text;
      return { role: 'attachment', items: only === '' ? [] : [only] };
    }
    if (line.table !== undefined) return { role: 'body', table: line.table, within };
    const aside = elements.find(({ tagName }) => tagName === 'aside');
    const kind = aside === undefined ? undefined : attribute(aside, HTML_ATTRIBUTES.furnitureKind);
    if (aside !== undefined) return { role: (FURNITURE.has(kind ?? '') ? kind : 'pageChrome') as LineRole, within };
    if (elements.some(({ tagName }) => tagName === 'h1')) return { role: 'title' };
    const role = ROLES.find((name) => elements.some((element) => hasClass(element, HTML_CLASSES[name])));
    if (role !== undefined) return { role, within };
    const marks = { facts: line.facts, blanks: line.blanks, exact: true, role: 'body' as const };
    const runIn = elements.some((element) => hasClass(element, HTML_CLASSES.runIn));
    const heading = runIn ? (within as SectionDepth) : headingDepth(elements, inAnnex);
    if (heading === undefined || foldWidth(line.text) === '') {
      const item = outlines && sectionMarks(line.block, outlines).statutoryItem;
      return { ...marks, within, ...(item === undefined ? {} : { section: { statutoryItem: item } }) };
    }
    const about = outlines && section !== undefined ? { section: sectionMarks(section, outlines) } : {};
    return { ...marks, heading, ...(runIn ? { runIn: line.lead } : {}), ...about };
  };
}
