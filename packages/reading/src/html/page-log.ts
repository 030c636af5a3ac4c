import { type ReadingLog, type Report, SET_ASIDE_LABELS, type SetAside, type SetAsideKind } from '@fazhi/core';
import { withoutBlanks } from '../text/blank.js';
import { type Hiding, hidingWithin, isUnseen, setAsideKind } from './element-kinds.js';
import type { PageLine } from './line-writer.js';
import { childrenOf, type Element, elementsNamed, isElement, isText, type Node } from './parse-page.js';

const lettersOf = (text: string): number => withoutBlanks(text).length;

/** Characters of the words in a node, shown or not: in drawings and templates as well. */
function lettersIn(node: Node): number {
  if (isText(node)) return lettersOf(node.value);
  const within = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return within.reduce((sum, child) => sum + lettersIn(child), 0);
}

function lettersOfLine({ text, table }: PageLine): number {
  const cells = table?.rows.flat() ?? [];
  return cells.reduce((sum, cell) => sum + lettersOf(cell.text), lettersOf(text));
}

/** Where the page's own report stands, charts are drawn of its tables. */
const OWN: ReadonlySet<SetAsideKind> = new Set(['picture']);

/**
 * What a page holds besides the running text of its report, counted by kind; nothing where it holds nothing else. What stands
 * around the main text is the page's own, shown or not.
 *
 * @param main - the element that holds the report; none where the whole page does
 * @param own - whether `renderHtml` wrote the page. Internal.
 */
export function pageLog(
  root: Node,
  main: Element | undefined,
  lines: readonly PageLine[],
  { children }: Report,
  own: boolean,
): ReadingLog | undefined {
  const found = new Map<SetAsideKind, SetAside>();
  let unread = 0;
  const enter = (kind: SetAsideKind, characters: number): void => {
    if (own && OWN.has(kind)) return;
    const entry = found.get(kind) ?? { kind, count: 0, characters: 0 };
    entry.count += 1;
    entry.characters += characters;
    found.set(kind, entry);
  };
  const setAside = (kind: SetAsideKind, characters: number, within: boolean): void => {
    // A control or a file is met though it holds no words.
    if (characters === 0 && (!within || kind === 'hidden')) return;
    unread += characters;
    enter(within ? kind : 'pageChrome', characters);
  };
  const walk = (node: Node, hiding: Hiding, within: boolean): void => {
    if (isText(node)) {
      if (hiding.invisible || hiding.sizeless) setAside('hidden', lettersIn(node), within);
      return;
    }
    const isMain = within || node === main;
    if (!isElement(node)) {
      for (const child of childrenOf(node)) walk(child, hiding, isMain);
      return;
    }
    if (isUnseen(node) || node.tagName === 'img') {
      const kind = setAsideKind(node);
      if (kind !== undefined) setAside(kind, lettersIn(node), isMain);
      return;
    }
    const inner = hidingWithin(node, hiding);
    for (const child of childrenOf(node)) walk(child, inner, isMain);
  };
  for (const body of elementsNamed(root, 'body')) {
    walk(body, { invisible: false, sizeless: false }, main === undefined);
  }
  if (!own) {
    for (const block of children) if (block.type === 'furniture') enter('pageChrome', lettersOf(block.value));
  }
  if (found.size === 0) return undefined;
  const read = lines.reduce((sum, line) => sum + lettersOfLine(line), 0);
  const order = Object.keys(SET_ASIDE_LABELS) as SetAsideKind[];
  return { characters: read + unread, setAside: order.flatMap((kind) => found.get(kind) ?? []) };
}
