import {
  type Annex,
  type Block,
  type Dateline,
  handleNode,
  type NodeHandlers,
  type Report,
  type Signature,
  type Table,
} from '@fazhi/core';
import type { ReportChart } from '../chart/report-charts.js';
import { GBT9704 } from '../layout/gbt9704.js';
import type { SealRoom } from '../layout/profile.js';
import { type TableLayouts, tableLayouts } from '../layout/table-layout.js';
import { OOXML } from '../ooxml/namespaces.js';
import { attachmentBlock } from './attachment-block.js';
import { chartParagraphs } from './chart/chart-drawing.js';
import { chartId } from './chart/chart-files.js';
import { blankLine, closingBlock, underTitle } from './closing-block.js';
import type { RenderDocxOptions } from './docx-options.js';
import type { Orientation } from './footer-part.js';
import { imprint } from './imprint.js';
import { letterhead } from './letterhead.js';
import { newMarks, type Marks } from './marks.js';
import { WORD } from './namespaces.js';
import { sectionEnd, sectionProperties } from './page-section.js';
import { type FlowBlock, reportFlow, type FlowItem } from './report-flow.js';
import { tableBlock } from './table-block.js';
import { addresseeBlock, annexHead, headingBlock, paragraphBlock, titleBlock } from './text-blocks.js';
import { textRun } from './text-run.js';
import { paragraphElement } from './word-properties.js';
import { XML_DECLARATION, xmlTag } from '../ooxml/xml-element.js';

/** A piece of the document and the way its page lies. */
interface Piece {
  orientation: Orientation;
  xml: string;
  /** True for the first piece of an annex, which begins a new page. */
  newPage?: boolean;
}

function upright(xml: string): Piece {
  return { orientation: 'portrait', xml };
}

function orientationOf(block: Block | undefined, { layouts, inAnnex }: Context): Orientation {
  return block?.type === 'table' && layouts(block, inAnnex).across ? 'landscape' : 'portrait';
}

/** Whether a block belongs to the end of the text: a signature must not stand on a page without any (7.3.5.5). */
function isClosing(item: FlowItem | undefined): boolean {
  return item !== undefined && ['attachmentNote', 'signature', 'dateline'].includes(item.block.type);
}

/** What the blocks of a document share. */
interface Context {
  marks: Marks;
  charts: ReadonlyMap<Table, ReportChart>;
  layouts: TableLayouts;
  seal: SealRoom;
  inAnnex: boolean;
}

/** Where a block stands: the level of its section, the heading on its line, and what follows. */
interface Place {
  depth: FlowItem['depth'];
  runIn: FlowItem['runIn'];
  next: FlowItem | undefined;
}

const nothing = (): Piece[] => [];

function* tablePieces(table: Table, _: Place, context: Context): Generator<Piece> {
  const { marks, charts, layouts, inAnnex } = context;
  const orientation = orientationOf(table, context);
  const chart = charts.get(table);
  if (chart !== undefined) {
    const place = { id: marks.drawing(), relationshipId: chartId(chart) };
    yield { orientation, xml: chartParagraphs(chart.data, place) };
  }
  for (const xml of tableBlock(table, layouts(table, inAnnex), marks)) yield { orientation, xml };
}

/** The pieces of a block; signatures and dates are placed together, and furniture was set aside and is not printed. */
const PIECES: NodeHandlers<[Place, Context], Iterable<Piece>, FlowBlock['type']> = {
  title: (title) => [upright(titleBlock(title))],
  addressee: (addressee) => [upright(addresseeBlock(addressee))],
  heading: (heading, { depth }, { marks }) => [upright(headingBlock(heading, depth, marks))],
  paragraph: (paragraph, { next, runIn }, { marks }) => [
    upright(paragraphBlock(paragraph, { runIn, keepNext: isClosing(next) }, marks)),
  ],
  table: tablePieces,
  attachmentNote: (note) => [upright(attachmentBlock(note))],
  signature: nothing,
  dateline: nothing,
  furniture: nothing,
};

/** Blocks in their order: a blank line after the title, and signatures and dates placed together. */
function* flowPieces(blocks: readonly Block[], context: Context): Generator<Piece> {
  let titled = false;
  let begun = false;
  let closing: (Signature | Dateline)[] = [];
  const items = [...reportFlow(blocks)];
  for (const [index, item] of items.entries()) {
    const { block } = item;
    if (block.type === 'signature' || block.type === 'dateline') {
      if (begun) closing.push(block);
      else yield upright(underTitle(block));
      continue;
    }
    if (closing.length > 0) yield upright(closingBlock(closing, context.seal));
    closing = [];
    if (block.type === 'title') titled = true;
    else if (block.type !== 'furniture' && !begun) {
      begun = true;
      if (titled) yield upright(blankLine(false));
    }
    yield* handleNode(PIECES, block, { depth: item.depth, runIn: item.runIn, next: items[index + 1] }, context);
  }
  if (closing.length > 0) yield upright(closingBlock(closing, context.seal));
}

/** An annex: its head lies as what it begins with, so that a wide table stands under its title. */
function* annexPieces(annex: Annex, context: Context): Generator<Piece> {
  const [, ...blocks] = annex.children;
  const inside = { ...context, inAnnex: true };
  yield { orientation: orientationOf(blocks[0], inside), xml: annexHead(annex), newPage: true };
  yield* flowPieces(blocks, inside);
}

/** A note to the reader, in brackets below the date (7.3.6). */
function noteBlock(note: string): string {
  return paragraphElement({ style: 'note' }, textRun(GBT9704.note.wording.text.replace('1', () => note)));
}

function* allPieces(
  report: Report,
  charts: Context['charts'],
  { formal, seal = 'none' }: RenderDocxOptions,
): Generator<Piece> {
  const context: Context = { marks: newMarks(), charts, layouts: tableLayouts(), seal, inAnnex: false };
  const annexes = report.children.filter((block) => block.type === 'annex');
  const body = report.children.filter((block) => block.type !== 'annex');
  if (formal) yield upright(letterhead(formal, report.meta.documentNumber ?? ''));
  yield* flowPieces(body, context);
  if (formal?.note) yield upright(noteBlock(formal.note));
  for (const annex of annexes) yield* annexPieces(annex, context);
  const last = formal ? imprint(formal, context.marks) : '';
  if (last) yield upright(last);
}

/**
 * `word/document.xml` in pieces, in order.
 *
 * A change of orientation and a new page end a section. Pieces come one table row or block at a time, so that a writer may
 * pass them on without holding the whole text.
 */
export function* documentPart(
  report: Report,
  charts: ReadonlyMap<Table, ReportChart>,
  options: RenderDocxOptions,
): Generator<string> {
  yield XML_DECLARATION + xmlTag('w:document', { 'xmlns:w': WORD, 'xmlns:r': OOXML.references }) + xmlTag('w:body');
  let current: Orientation | undefined;
  for (const { orientation, xml, newPage } of allPieces(report, charts, options)) {
    if (current !== undefined && (current !== orientation || newPage === true)) yield sectionEnd(current);
    current = orientation;
    yield xml;
  }
  if (current === undefined) yield paragraphElement({ style: 'normal' }, '');
  yield `${sectionProperties(current ?? 'portrait')}</w:body></w:document>`;
}
