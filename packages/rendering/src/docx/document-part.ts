import type { Dateline, Report, Signature } from '@fazhi/core';
import { attachmentBlock } from './attachment-block.js';
import { blankLine, closingBlock, underTitle } from './closing-block.js';
import type { RenderDocxOptions } from './docx-options.js';
import type { Orientation } from './footer-part.js';
import { imprint } from './imprint.js';
import { letterhead } from './letterhead.js';
import { newMarks, type Marks } from './marks.js';
import { REFERENCES, WORD } from './namespaces.js';
import { sectionEnd, sectionProperties } from './page-section.js';
import { literalText, reportFlow, type FlowItem } from './report-flow.js';
import { tableBlock } from './table-block.js';
import { addresseeBlock, headingBlock, paragraphBlock, titleBlock } from './text-blocks.js';
import { paragraphElement } from './word-properties.js';
import { XML_DECLARATION, xmlTag } from './xml-element.js';

/** A piece of the document and the way its page lies. */
interface Piece {
  orientation: Orientation;
  xml: string;
}

function upright(xml: string): Piece {
  return { orientation: 'portrait', xml };
}

/** Whether a block belongs to the end of the text: a signature must not stand on a page without any (7.3.5.5). */
function isClosing(item: FlowItem | undefined): boolean {
  return item !== undefined && ['attachmentNote', 'signature', 'dateline'].includes(item.block.type);
}

/** The pieces of one block, by its type. */
function* blockPieces({ block, depth }: FlowItem, next: FlowItem | undefined, marks: Marks): Generator<Piece> {
  switch (block.type) {
    case 'title':
      yield upright(titleBlock(block));
      return;
    case 'addressee':
      yield upright(addresseeBlock(block));
      return;
    case 'heading':
      yield upright(headingBlock(block, depth, marks));
      return;
    case 'paragraph':
      yield upright(paragraphBlock(block, isClosing(next), marks));
      return;
    case 'attachmentNote':
      yield upright(attachmentBlock(block));
      return;
    case 'table': {
      const orientation = block.landscape === true ? 'landscape' : 'portrait';
      for (const xml of tableBlock(block, orientation, marks)) yield { orientation, xml };
      return;
    }
    default:
      // Furniture was set aside and is not printed.
      return;
  }
}

/** The report's own pieces: a blank line after the title, and signatures and dates placed together. */
function* bodyPieces(report: Report, seal: 'none' | 'reserved', marks: Marks): Generator<Piece> {
  let titled = false;
  let begun = false;
  let closing: (Signature | Dateline)[] = [];
  const items = [...reportFlow(report)];
  for (const [index, item] of items.entries()) {
    const { block } = item;
    if (block.type === 'signature' || block.type === 'dateline') {
      if (begun) closing.push(block);
      else yield upright(underTitle(block));
      continue;
    }
    if (closing.length > 0) yield upright(closingBlock(closing, seal));
    closing = [];
    if (block.type === 'title') titled = true;
    else if (block.type !== 'furniture' && !begun) {
      begun = true;
      if (titled) yield upright(blankLine(false));
    }
    yield* blockPieces(item, items[index + 1], marks);
  }
  if (closing.length > 0) yield upright(closingBlock(closing, seal));
}

function* allPieces(report: Report, { formal, seal = 'none' }: RenderDocxOptions): Generator<Piece> {
  if (formal)
    yield upright(letterhead(formal, literalText((report.meta as Report['meta'] | undefined)?.documentNumber)));
  yield* bodyPieces(report, seal, newMarks());
  const last = formal ? imprint(formal) : '';
  if (last) yield upright(last);
}

/**
 * `word/document.xml` in pieces, in order.
 *
 * A change of orientation ends a section. Pieces come one table row or block at a time, so that a writer may pass them on
 * without holding the whole text.
 */
export function* documentPart(report: Report, options: RenderDocxOptions): Generator<string> {
  yield XML_DECLARATION + xmlTag('w:document', { 'xmlns:w': WORD, 'xmlns:r': REFERENCES }) + xmlTag('w:body');
  let current: Orientation | undefined;
  for (const { orientation, xml } of allPieces(report, options)) {
    if (current !== undefined && current !== orientation) yield sectionEnd(current);
    current = orientation;
    yield xml;
  }
  if (current === undefined) yield paragraphElement({ style: 'Normal' }, '');
  yield `${sectionProperties(current ?? 'portrait')}</w:body></w:document>`;
}
