import { foldWidth, type SectionDepth } from '@fazhi/core';
import type { LineRole } from '../front/line-role.js';
import type { LineHints } from '../text/line.js';
import type { PageLine } from './line-writer.js';
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

/** Roles of the classes `renderHtml` gives. */
const ROLES: Readonly<Record<string, LineRole>> = {
  addressee: 'addressee',
  signature: 'signature',
  dateline: 'dateline',
};
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
  const known = new Set(['header', 'section', 'p', 'div', 'footer', 'aside']);
  const all = childrenOf(article).filter(isElement);
  const lines = elementsNamed(article, 'span').some((span) => hasClass(span, 'line'));
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

function depthOf(section: Element): SectionDepth | undefined {
  const heading = ['h2', 'h3', 'h4', 'h5'].findIndex((tag) => {
    const first = childrenOf(section).find(isElement);
    return (
      first !== undefined &&
      (first.tagName === tag || childrenOf(first).some((child) => isElement(child) && child.tagName === tag))
    );
  });
  return heading === -1 ? undefined : ((heading + 1) as SectionDepth);
}

function headingDepth(elements: readonly Element[]): SectionDepth | undefined {
  const tag = elements.find(({ tagName }) => /^h[2-5]$/.test(tagName))?.tagName;
  return tag === undefined ? undefined : ((Number(tag.charAt(1)) - 1) as SectionDepth);
}

/** What a page of `renderHtml` says of a line; nothing for a further line of what one line told. Internal. */
export function ownHints(line: PageLine): LineHints | undefined {
  const elements = above(line.block);
  const section = elements.find(({ tagName }) => tagName === 'section');
  const within = section === undefined ? 0 : (depthOf(section) ?? 0);
  const frame = elements.find((element) => hasClass(element, 'attachments'));
  if (frame !== undefined) {
    const names = elementsNamed(frame, 'li').map((item) => textOf(item));
    if (names.length > 0) return line.block.tagName === 'p' ? { role: 'attachment', items: names } : undefined;
    const only = line.text.replace(/^附件：/, '');
    return { role: 'attachment', items: only === '' ? [] : [only] };
  }
  if (line.table !== undefined) return { role: 'body', table: line.table, within };
  const aside = elements.find(({ tagName }) => tagName === 'aside');
  const kind = aside === undefined ? undefined : attribute(aside, 'data-kind');
  if (aside !== undefined) return { role: (FURNITURE.has(kind ?? '') ? kind : 'pageChrome') as LineRole, within };
  if (elements.some(({ tagName }) => tagName === 'h1')) return { role: 'title' };
  const role = Object.keys(ROLES).find((name) => elements.some((element) => hasClass(element, name)));
  if (role !== undefined) return { role: ROLES[role]!, within };
  const marks = { facts: line.facts, blanks: line.blanks, exact: true, role: 'body' as const };
  const runIn = elements.some((element) => hasClass(element, 'run-in'));
  const heading = runIn ? (within as SectionDepth) : headingDepth(elements);
  if (heading === undefined || foldWidth(line.text) === '') return { ...marks, within };
  return { ...marks, heading, ...(runIn ? { runIn: line.lead } : {}) };
}
