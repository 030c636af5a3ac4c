import { type SectionDepth } from '@fazhi/core';
import { ATTACHMENT_LABEL, HTML_ATTRIBUTES, HTML_CLASSES, htmlHeadingDepth } from '@fazhi/core/carried-marks';
import { canStandAround } from '../front/can-stand-around.js';
import type { LineRole } from '../front/line-role.js';
import type { LineHints } from '../text/line.js';
import type { PageLine } from './line-writer.js';
import {
  attribute,
  childrenOf,
  classesOf,
  type Element,
  elementsNamed,
  hasClass,
  isElement,
  type Node,
  textOf,
} from './parse-page.js';
import { foldText } from '../text/fold-text.js';

/** Roles that a class of the same name says. */
const ROLES = ['annexLabel', 'annexTitle', 'addressee', 'signature', 'dateline'] as const satisfies LineRole[];
/** What the formal layout prints around a report, no part of its tree. */
const AROUND: readonly (readonly [string, LineRole])[] = [
  [HTML_CLASSES.letterhead, 'metadata'],
  [HTML_CLASSES.note, 'pageChrome'],
  [HTML_CLASSES.imprint, 'imprint'],
];
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

/** What stands around a line, the innermost of its kind; found once for each element, from what stands around that. */
interface Around {
  /** What the formal layout prints around a report is to it. */
  readonly framed?: LineRole | undefined;
  readonly inAnnex: boolean;
  readonly inTitle: boolean;
  readonly runIn: boolean;
  /** Place in {@link ROLES} of the role a class says; beyond the last, where none does. */
  readonly role: number;
  readonly heading?: Element | undefined;
  readonly section?: Element | undefined;
  readonly attachments?: Element | undefined;
  readonly aside?: Element | undefined;
}

const NOTHING: Around = { inAnnex: false, inTitle: false, runIn: false, role: ROLES.length };

function withElement(around: Around, element: Element): Around {
  const classes = classesOf(element);
  const { tagName } = element;
  const role = ROLES.findIndex((name) => classes.includes(HTML_CLASSES[name]));
  return {
    framed: around.framed ?? AROUND.find(([name]) => classes.includes(name))?.[1],
    inAnnex: around.inAnnex || classes.includes(HTML_CLASSES.annex),
    inTitle: around.inTitle || tagName === 'h1',
    runIn: around.runIn || classes.includes(HTML_CLASSES.runIn),
    role: role === -1 ? around.role : Math.min(role, around.role),
    heading: /^h[1-6]$/.test(tagName) ? element : around.heading,
    section: tagName === 'section' ? element : around.section,
    attachments: classes.includes(HTML_CLASSES.attachments) ? element : around.attachments,
    aside: tagName === 'aside' ? element : around.aside,
  };
}

/** A section begins with its heading, alone or with the running text on its line. */
function depthOf(section: Element, inAnnex: boolean): SectionDepth | undefined {
  const first = childrenOf(section).find(isElement);
  const heading =
    first && [first, ...childrenOf(first).filter(isElement)].find(({ tagName }) => /^h[1-6]$/.test(tagName));
  return heading && htmlHeadingDepth(heading.tagName, inAnnex);
}

/** Keeps what was found of an element, which every line within asks for again. */
function remembered<T>(find: (element: Element) => T): (element: Element) => T {
  const found = new Map<Element, T>();
  return (element) => {
    if (!found.has(element)) found.set(element, find(element));
    return found.get(element) as T;
  };
}

/** Tells what a page of `renderHtml` says of a line; nothing for a further line of what one line told. Internal. */
export function ownHintsReader(): (line: PageLine) => LineHints | undefined {
  const depthInText = remembered((section) => depthOf(section, false));
  const depthInAnnex = remembered((section) => depthOf(section, true));
  const namesIn = remembered((frame) => elementsNamed(frame, 'li').map((item) => textOf(item)));
  const aroundOf: (element: Element) => Around = remembered((element) => {
    const { parentNode } = element;
    return withElement(parentNode !== null && isElement(parentNode) ? aroundOf(parentNode) : NOTHING, element);
  });
  /** Frames whose names were told. */
  const told = new Set<Element>();
  return (line) => {
    const {
      framed,
      section,
      inAnnex,
      attachments,
      aside,
      inTitle,
      role: place,
      runIn,
      heading: tag,
    } = aroundOf(line.block);
    const around = canStandAround(line.text);
    if (framed !== undefined && around) return { role: framed };
    const within = section === undefined ? 0 : ((inAnnex ? depthInAnnex : depthInText)(section) ?? 0);
    if (attachments !== undefined) {
      const names = namesIn(attachments);
      if (names.length > 0) {
        if (line.block.tagName !== 'p' || told.has(attachments)) return undefined;
        told.add(attachments);
        return { role: 'attachment', items: names };
      }
      const only = line.text.startsWith(ATTACHMENT_LABEL) ? line.text.slice(ATTACHMENT_LABEL.length) : line.text;
      return { role: 'attachment', items: only === '' ? [] : [only] };
    }
    if (line.table !== undefined) return { role: 'body', table: line.table, within };
    const kind = aside === undefined ? undefined : attribute(aside, HTML_ATTRIBUTES.furnitureKind);
    if (aside !== undefined && around)
      return { role: (FURNITURE.has(kind ?? '') ? kind : 'pageChrome') as LineRole, within };
    if (inTitle) return { role: 'title' };
    const role = ROLES[place];
    if (role !== undefined) return { role, within };
    const marks = { facts: line.facts, blanks: line.blanks, exact: true, role: 'body' as const };
    const heading = runIn ? (within as SectionDepth) : tag && htmlHeadingDepth(tag.tagName, inAnnex);
    if (heading === undefined || foldText(line.text) === '') return { ...marks, within };
    return { ...marks, heading, ...(runIn ? { runIn: line.lead } : {}) };
  };
}
