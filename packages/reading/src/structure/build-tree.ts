import type {
  Annex,
  AttachmentNote,
  Block,
  Furniture,
  Heading,
  Phrasing,
  Section,
  SectionDepth,
  Title,
} from '@fazhi/core';
import { listLead } from '../front/annex-label.js';
import type { LineRole } from '../front/line-role.js';
import { standsAside } from '../front/own-role.js';
import { dateOfLine } from '../text/date.js';
import type { Line } from '../text/line.js';
import { placeIn, type Placed, span } from '../text/position.js';
import { isBareHeading } from './bare-heading.js';
import { headingEnd, type HeadingEnd } from './heading-end.js';
import { LISTED, listedNames } from './listed-name.js';
import { leadingOrdinal, type LeadingOrdinal } from './ordinal.js';
import { tableNode } from './table-node.js';

/** Turns a part of a line into text and mentions of facts. Internal. */
export type Phrase = (line: Line, from: number, to: number) => Phrasing[];

/** The blocks of a document under construction. */
interface Tree {
  readonly children: (Block | Annex)[];
  /** Blocks under no section: of the document, or of the annex begun last. */
  blocks: (Block | Annex)[];
  /** Sections still open, outermost first. */
  readonly open: Section[];
  /** The list of annexes begun last. */
  attachments?: AttachmentNote | undefined;
}

function append(tree: Tree, block: Block): void {
  (tree.open.at(-1)?.children ?? tree.blocks).push(block);
}

function closeSections(tree: Tree, within: number): void {
  while (tree.open.length > 0 && tree.open.at(-1)!.depth > within) tree.open.pop();
}

function openSection(tree: Tree, depth: SectionDepth, heading: Heading): void {
  while (tree.open.length > 0 && tree.open.at(-1)!.depth >= depth) tree.open.pop();
  const section: Section = { type: 'section', depth, children: [heading] };
  append(tree, section);
  tree.open.push(section);
}

function appendParagraph(tree: Tree, line: Line, from: number, phrase: Phrase): void {
  append(tree, {
    type: 'paragraph',
    children: phrase(line, from, line.text.length),
    position: placeIn(line, from),
  });
}

/** Where a heading ends: where its format says, else where its words do. */
function endOfHeading({ folded, hints }: Line, from: number): HeadingEnd {
  const end = hints?.runIn ?? (hints?.heading === undefined ? undefined : folded.length);
  if (end === undefined || end <= from) return headingEnd(folded, from);
  const words = folded.slice(from, end).trimEnd();
  const stop = words.endsWith('。') && words.length > 1 ? 1 : 0;
  return { heading: from + words.length - stop, body: end };
}

function appendHeading(tree: Tree, line: Line, found: LeadingOrdinal | undefined, phrase: Phrase): void {
  const { hints } = line;
  const from = found?.end ?? 0;
  const { heading, body } = endOfHeading(line, from);
  const runIn = body < line.text.length;
  const depth = hints?.exact === true ? (hints.heading ?? found?.depth) : (found?.depth ?? hints?.heading);
  const node: Heading = {
    type: 'heading',
    ...(found === undefined ? {} : { ordinal: found.ordinal }),
    ...(runIn ? { runIn } : {}),
    children: phrase(line, from, heading),
    position: placeIn(line, 0, body),
  };
  openSection(tree, depth ?? 1, node);
  if (runIn) appendParagraph(tree, line, body, phrase);
}

/** One level below the innermost numbered section, so that unnumbered headings stand beside each other. */
function bareDepth(tree: Tree, numbered: boolean): SectionDepth {
  const above = tree.open.findLast((section) => section.children[0].ordinal !== undefined);
  if (!numbered || above === undefined) return 1;
  return Math.min(4, above.depth + 1) as SectionDepth;
}

function literal(line: Line, role: LineRole): Block {
  const place = { position: placeIn(line) };
  const value = line.text;
  switch (role) {
    case 'addressee':
      return { type: 'addressee', value: value.slice(0, -1).trimEnd(), ...place };
    case 'signature':
      return { type: 'signature', value, ...place };
    case 'dateline': {
      const date = dateOfLine(line.folded)?.date;
      return { type: 'dateline', value, ...(date === undefined ? {} : { date }), ...place };
    }
    default:
      return {
        type: 'furniture',
        kind: role === 'imprint' ? 'pageChrome' : (role as Furniture['kind']),
        value,
        ...place,
      };
  }
}

/** Adds a further printed line to a title, or begins one. */
function appendTitle(tree: Tree, line: Line, goesOn: boolean): void {
  const text = { type: 'text' as const, value: line.text, position: placeIn(line) };
  const last = tree.blocks.at(-1);
  if (goesOn && last?.type === 'title') {
    last.children.push(text);
    last.position = span(last.position!, text.position);
  } else {
    const title: Title = { type: 'title', children: [text], position: text.position };
    tree.blocks.push(title);
  }
}

/** Begins an annex, which everything that follows belongs to. */
function openAnnex(tree: Tree, line: Line): void {
  const title: Title = { type: 'title', children: [], position: placeIn(line, line.text.length) };
  const label = line.text.replace(/[:：]$/, '').trimEnd();
  const annex: Annex = { type: 'annex', label, children: [title], position: placeIn(line) };
  tree.children.push(annex);
  tree.blocks = annex.children;
}

/** Adds a printed line to the title of the annex begun last. */
function appendAnnexTitle(tree: Tree, line: Line): void {
  const [title] = tree.blocks;
  const text = { type: 'text' as const, value: line.text, position: placeIn(line) };
  if (title?.type !== 'title') return;
  title.position = title.children.length === 0 ? text.position : span(title.position!, text.position);
  title.children.push(text);
}

/** Begins the list after 附件:, with the names on its own line if there are any; 附件2: goes on with that of 附件1:. */
function appendAttachment(tree: Tree, line: Line, goesOn: boolean): void {
  const { text, folded, hints } = line;
  const rest = text.slice(listLead(folded) ?? 0);
  const items = hints?.items ?? listedNames(rest);
  const open = tree.attachments;
  if (goesOn && open !== undefined) {
    for (const item of items) open.items.push(item);
    open.position = span(open.position!, placeIn(line));
    return;
  }
  tree.attachments = { type: 'attachmentNote', items: [...items], position: placeIn(line) };
  tree.blocks.push(tree.attachments);
}

/** Adds a numbered name to the list of annexes begun last; what the page put between them stays out of it. */
function appendListed(tree: Tree, line: Line): void {
  const note = tree.attachments;
  if (note === undefined) return;
  note.items.push(line.text.replace(LISTED, ''));
  note.position = span(note.position!, placeIn(line));
}

/** Gives each section the place from its heading to its last block, and each annex that from its label. */
function placeSections(blocks: readonly (Block | Annex)[]): void {
  for (const block of blocks) {
    if (block.type !== 'section' && block.type !== 'annex') continue;
    placeSections(block.children.slice(1) as Block[]);
    const first = block.type === 'annex' ? block.position! : block.children[0].position!;
    block.position = span(first, (block.children.at(-1) as Placed).position!);
  }
}

function isListOfAnnexes(role: LineRole | undefined): boolean {
  return role === 'attachment' || role === 'attachmentItem';
}

/** Builds the blocks of a document from its lines and their roles. Internal. */
export function buildTree(lines: readonly Line[], roles: readonly LineRole[], phrase: Phrase): (Block | Annex)[] {
  const children: (Block | Annex)[] = [];
  const tree: Tree = { children, blocks: children, open: [] };
  const bodyLine = (index: number): Line | undefined => (roles[index] === 'body' ? lines[index] : undefined);
  const lastBody = roles.lastIndexOf('body');
  const numbered = lines.some(
    (line, index) => roles[index] === 'body' && leadingOrdinal(line.text, line.folded)?.depth === 1,
  );
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const role = roles[index]!;
    const { hints } = line;
    if (hints?.within !== undefined) closeSections(tree, hints.within);
    if (role === 'body') {
      const ordinal = leadingOrdinal(line.text, line.folded);
      if (hints?.table !== undefined) append(tree, tableNode(line, hints.table, phrase));
      else if (hints?.heading !== undefined) appendHeading(tree, line, ordinal, phrase);
      else if (hints?.exact === true) appendParagraph(tree, line, 0, phrase);
      else if (ordinal !== undefined) appendHeading(tree, line, ordinal, phrase);
      else if (isBareHeading(line, bodyLine(index - 1), bodyLine(index + 1))) {
        openSection(tree, bareDepth(tree, numbered), {
          type: 'heading',
          children: phrase(line, 0, line.text.length),
          position: placeIn(line),
        });
      } else appendParagraph(tree, line, 0, phrase);
      continue;
    }
    // What a website put between two paragraphs closes nothing; everything else ends the text before it.
    if (!standsAside(role) || index > lastBody) tree.open.length = 0;
    // The imprint is the document's, also where it stands on the last page of an annex (GB/T 9704-2012, 7.4).
    if (role === 'imprint' && index > lastBody) tree.blocks = tree.children;
    if (role === 'annexLabel') openAnnex(tree, line);
    else if (role === 'annexTitle') appendAnnexTitle(tree, line);
    else if (role === 'title') appendTitle(tree, line, roles[index - 1] === 'title' && !line.apart);
    else if (role === 'attachment') appendAttachment(tree, line, isListOfAnnexes(roles[index - 1]));
    else if (role === 'attachmentItem') appendListed(tree, line);
    else append(tree, literal(line, role));
  }
  placeSections(children);
  return children;
}
