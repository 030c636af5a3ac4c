import {
  handleNode,
  type NodeHandlers,
  parseChineseNumeral,
  plainText,
  type Annex,
  type Blank,
  type Block,
  type Heading,
  type LocalizedText,
  type Phrasing,
  type Report,
  type Section,
} from '@fazhi/core';
import { findPersonalData, maskData } from '../personal-data/find-personal-data.js';
import type { Passage, PassageKind, PassagePiece } from './passage.js';
import { maskTitles } from './title-spans.js';

interface Surroundings {
  readonly path: readonly (string | number)[];
  readonly annex: Annex | undefined;
  readonly sections: readonly Section[];
  readonly places: readonly LocalizedText[];
}

const SHORT_HEADING = 12;
const OPENING: LocalizedText = { zh: '导语', en: 'introduction' };
const CLOSING: LocalizedText = { zh: '文末', en: 'closing' };

/** What the blocks of a report have told so far. */
interface Reading {
  readonly passages: Passage[];
  /** How the list of annexes begins: as it was printed, so that a quote is found in the source. */
  readonly annexes: string;
  sectionSeen: boolean;
}

/** The passages of a report in printed order. Internal. */
export function readPassages(report: Report): Passage[] {
  const annexes = report.meta.folded === true ? '附件:' : '附件：';
  const reading: Reading = { passages: [], annexes, sectionSeen: false };
  readBlocks(report.children, 0, { path: [], annex: undefined, sections: [], places: [] }, reading);
  return reading.passages;
}

type Reader = [around: Surroundings, reading: Reading, number: number];

/** One function for each type of block; `number` is its place among the paragraphs, or tables, of its parent. */
const READERS: NodeHandlers<Reader, void, (Block | Annex)['type']> = {
  annex: (annex, around, reading) => {
    const inside = { ...around, annex, places: [annexPlace(annex)] };
    const [title, ...blocks] = annex.children;
    add(reading, 'annexLabel', annex, [labelPiece(annex)], inside, annexPlace(annex));
    if (title.children.length > 0) {
      const path = [...around.path, 'children', 0];
      const at = joined(inside.places, { zh: '标题', en: 'title' });
      add(reading, 'annexTitle', title, pieces(title.children), { ...inside, path }, at);
    }
    readBlocks(blocks, 1, inside, reading);
  },
  section: (section, around, reading) => {
    reading.sectionSeen = true;
    const inside = enter(section, around);
    const [heading, ...blocks] = section.children;
    const path = [...inside.path, 'children', 0];
    const at = joined(inside.places, { zh: '小标题', en: 'heading' });
    add(reading, 'heading', heading, headingPieces(heading), { ...inside, path }, at);
    readBlocks(blocks, 1, inside, reading);
  },
  paragraph: (paragraph, around, reading, number) => {
    const place = { zh: `第${String(number)}段`, en: `paragraph ${String(number)}` };
    const where = around.places.length > 0 ? around.places : [reading.sectionSeen ? CLOSING : OPENING];
    add(reading, 'paragraph', paragraph, pieces(paragraph.children), around, joined(where, place));
  },
  table: (block, around, reading, number) => {
    const table = { zh: `表${String(number)}`, en: `table ${String(number)}` };
    if (block.caption !== undefined) {
      const caption = { ...plain(block.caption), position: block.position };
      add(reading, 'caption', block, [caption], around, joined(around.places, table));
    }
    block.children.forEach((row, rowIndex) => {
      row.children.forEach((cell, cellIndex) => {
        const path = [...around.path, 'children', rowIndex, 'children', cellIndex];
        const at = {
          zh: `第${String(rowIndex + 1)}行第${String(cellIndex + 1)}列`,
          en: `row ${String(rowIndex + 1)}, column ${String(cellIndex + 1)}`,
        };
        add(reading, 'cell', cell, pieces(cell.children), { ...around, path }, joined(around.places, table, at));
      });
    });
  },
  title: (title, around, reading) => {
    add(reading, 'title', title, pieces(title.children), around, { zh: '标题', en: 'title' });
  },
  attachmentNote: (note, around, reading) => {
    const text = { ...plain([reading.annexes, ...note.items].join('')), position: note.position };
    add(reading, 'attachmentNote', note, [text], around, { zh: '附件说明', en: 'list of annexes' });
  },
  addressee: (node, around, reading) => {
    add(reading, 'addressee', node, [literal(node)], around, { zh: '主送机关', en: 'addressee' });
  },
  signature: (node, around, reading) => {
    add(reading, 'signature', node, [literal(node)], around, { zh: '署名', en: 'signature' });
  },
  dateline: (node, around, reading) => {
    add(reading, 'dateline', node, [literal(node)], around, { zh: '成文日期', en: 'date line' });
  },
  furniture: (node, around, reading) => {
    add(reading, 'furniture', node, [literal(node)], around, { zh: '页面附属文字', en: 'page furniture' });
  },
};

/** Reads the blocks under one parent, the first of which is its child number `offset`. */
function readBlocks(blocks: readonly (Block | Annex)[], offset: number, around: Surroundings, reading: Reading): void {
  let paragraphs = 0;
  let tables = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'paragraph') paragraphs += 1;
    if (block.type === 'table') tables += 1;
    const path = [...around.path, 'children', index + offset];
    handleNode(READERS, block, { ...around, path }, reading, block.type === 'table' ? tables : paragraphs);
  }
}

function add(
  { passages }: Reading,
  kind: PassageKind,
  node: Passage['node'],
  pieces: readonly Piece[],
  { path, annex, sections }: Surroundings,
  place: LocalizedText,
): void {
  const written = pieces.map((piece) => piece.text).join('');
  const personalData = findPersonalData(written);
  // Masked before any rule reads it, so that no quote, however cut, holds half a number.
  const text = maskData(written, personalData);
  passages.push({
    index: passages.length,
    kind,
    node,
    text,
    outsideTitles: maskTitles(text),
    personalData,
    path,
    place,
    annex,
    sections,
    pieces,
  });
}

function enter(section: Section, around: Surroundings): Surroundings {
  return {
    ...around,
    sections: [...around.sections, section],
    places: [...around.places, sectionPlace(section)],
  };
}

/** Longer labels are no labels of annexes, whatever the tree says. */
const LONGEST_LABEL = 12;

function annexPlace({ label }: Annex): LocalizedText {
  const zh = label.replace(/\s/gu, '').slice(0, LONGEST_LABEL);
  const number = /^附件(?:(\d+)|([一二三四五六七八九十]+))$/.exec(zh);
  const value = number?.[1] ?? (number?.[2] === undefined ? undefined : parseChineseNumeral(number[2]));
  if (value !== undefined) return { zh, en: `annex ${String(value)}` };
  return { zh, en: zh === '附件' ? 'annex' : zh };
}

/** The label is printed where the annex begins. */
function labelPiece({ label, position }: Annex): Piece {
  if (position === undefined) return plain(label);
  const { line, column, offset } = position.start;
  const end = {
    line,
    column: column + label.length,
    ...(offset === undefined ? {} : { offset: offset + label.length }),
  };
  return { ...plain(label), position: { start: position.start, end } };
}

function sectionPlace({ depth, children: [heading] }: Section): LocalizedText {
  const { ordinal } = heading;
  if (ordinal === undefined) {
    const written = plainText(heading);
    const words = maskData(written, findPersonalData(written));
    const shown = words.length > SHORT_HEADING ? `${words.slice(0, SHORT_HEADING)}…` : words;
    return { zh: `“${shown}”`, en: `"${shown}"` };
  }
  const number = ordinal.raw.replace(/[\s、.．]/gu, '');
  return depth === 1
    ? { zh: `第${number}部分`, en: `part ${String(ordinal.value)}` }
    : { zh: ordinal.raw.trim(), en: ordinal.raw.trim() };
}

function joined(places: readonly LocalizedText[], ...more: readonly LocalizedText[]): LocalizedText {
  const all = [...places, ...more];
  return { zh: all.map(({ zh }) => zh).join(' › '), en: all.map(({ en }) => en).join(' › ') };
}

type Piece = PassagePiece & { text: string };

function pieceOf(text: string, { position }: Phrasing, start: number, fact?: string, blank?: Blank): Piece {
  return { text, start, end: start + text.length, position, fact, blank };
}

/** What a node within a line says there, and the fact it states. */
const PIECES: NodeHandlers<[start: number], Piece, Phrasing['type']> = {
  text: (node, start) => pieceOf(node.value, node, start),
  factMention: (node, start) => pieceOf(node.value, node, start, node.fact),
  blank: (node, start) => pieceOf(plainText(node), node, start, undefined, node),
};

function pieces(nodes: readonly Phrasing[], from = 0): Piece[] {
  let start = from;
  return nodes.map((node) => {
    const piece = handleNode(PIECES, node, start);
    start = piece.end;
    return piece;
  });
}

function headingPieces(heading: Heading): Piece[] {
  const raw = heading.ordinal?.raw ?? '';
  const words = pieces(heading.children, raw.length);
  return raw === '' ? words : [{ text: raw, start: 0, end: raw.length, position: heading.position }, ...words];
}

function plain(text: string): Piece {
  return { text, start: 0, end: text.length, position: undefined };
}

function literal(node: { value: string; position?: Piece['position'] }): Piece {
  return { ...plain(node.value), position: node.position };
}
