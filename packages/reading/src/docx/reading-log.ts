import { type ReadingLog, SET_ASIDE_LABELS, type SetAside, type SetAsideKind } from '@fazhi/core';
import { withoutBlanks } from '../text/blank.js';
import type { Line } from '../text/line.js';
import { alternative } from './alternative.js';
import type { DocumentParts } from './document-lines.js';
import { isCovered, isStruckOut } from './docx-table.js';
import { areOwnStyles } from './style-hints.js';
import { childNamed, elementsIn, isOn, valueOf, type XmlElement } from './xml-tree.js';

/** Characters of the words in an element, deleted ones too. */
function lettersIn(element: XmlElement): number {
  if (element.name === 'AlternateContent') {
    const chosen = alternative(element);
    return chosen === undefined ? 0 : lettersIn(chosen);
  }
  if (element.name !== 't' && element.name !== 'delText')
    return elementsIn(element).reduce((sum, child) => sum + lettersIn(child), 0);
  return element.children.reduce<number>(
    (sum, text) => sum + (typeof text === 'string' ? withoutBlanks(text).length : 0),
    0,
  );
}

function lettersOf({ text, hints }: Line): number {
  const cells = hints?.table?.rows.flat() ?? [];
  return cells.reduce((sum, cell) => sum + withoutBlanks(cell.text).length, withoutBlanks(text).length);
}

/** What elements are to the log by themselves; those of a change count where they hold something. */
const KINDS: Readonly<Record<string, SetAsideKind>> = {
  ins: 'inserted',
  moveTo: 'inserted',
  del: 'deleted',
  moveFrom: 'deleted',
  commentReference: 'comment',
  footnoteReference: 'note',
  endnoteReference: 'note',
  txbxContent: 'textBox',
  pic: 'picture',
  imagedata: 'picture',
  altChunk: 'embeddedFile',
  OLEObject: 'embeddedFile',
};
const CHANGES: ReadonlySet<SetAsideKind> = new Set(['inserted', 'deleted']);
/** Our own letterhead stands in a box. */
const OWN: ReadonlySet<SetAsideKind> = new Set(['textBox', 'picture']);

/** What a document holds besides its running text, counted by kind; nothing where it holds nothing else. Internal. */
export function readingLog(
  { document, styles, notes, comments }: DocumentParts,
  lines: readonly Line[],
): ReadingLog | undefined {
  const found = new Map<SetAsideKind, SetAside>();
  const isOwn = areOwnStyles(styles);
  const enter = (kind: SetAsideKind, characters: number): void => {
    if (isOwn && OWN.has(kind)) return;
    const entry = found.get(kind) ?? { kind, count: 0, characters: 0 };
    entry.count += 1;
    entry.characters += characters;
    found.set(kind, entry);
  };
  const isHidden = (run: XmlElement): boolean => {
    const properties = childNamed(run, 'rPr');
    return isOn(properties, 'vanish') || styles.get(valueOf(properties, 'rStyle') ?? '\0')?.hidden === true;
  };
  const walk = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (name === 'AlternateContent') {
      const chosen = alternative(element);
      if (chosen !== undefined) walk(chosen);
      return;
    }
    const kind = KINDS[name];
    if ((name === 'tr' || name === 'tc') && isStruckOut(element)) {
      enter('deleted', lettersIn(element));
      return;
    }
    if (name === 'tc' && isCovered(element)) {
      const characters = lettersIn(element);
      if (characters > 0) enter('hidden', characters);
      return;
    }
    if (kind === 'note') {
      const note = notes.get(`${name.slice(0, 4)} ${attributes['id'] ?? ''}`);
      enter(kind, note === undefined ? 0 : lettersIn(note));
    } else if (kind !== undefined && CHANGES.has(kind)) {
      // The mark of a changed paragraph end holds nothing.
      if (element.children.length > 0) enter(kind, kind === 'deleted' ? lettersIn(element) : 0);
    } else if (kind !== undefined) enter(kind, kind === 'textBox' ? lettersIn(element) : 0);
    else if (name === 'r' && isHidden(element)) {
      const characters = lettersIn(element);
      if (characters > 0) enter('hidden', characters);
    } else if (name === 'docPartObj') enter('contents', 0);
    elementsIn(element).forEach(walk);
  };
  walk(document);
  const comment = found.get('comment');
  if (comment !== undefined && comments !== undefined) comment.characters = lettersIn(comments);
  if (found.size === 0) return undefined;
  const read = lines.reduce((sum, line) => sum + lettersOf(line), 0);
  const gone = (found.get('deleted')?.characters ?? 0) + (comment?.characters ?? 0);
  const order = Object.keys(SET_ASIDE_LABELS) as SetAsideKind[];
  return { characters: read + gone, setAside: order.flatMap((kind) => found.get(kind) ?? []) };
}
