import {
  parseChineseNumeral,
  plainText,
  type Annex,
  type Block,
  type Heading,
  type LocalizedText,
  type Phrasing,
  type Report,
  type Section,
  type TableCell,
} from '@fazhi/core';
import type { Passage, PassageKind, PassagePiece } from './passage.js';
import { maskTitles } from './title-spans.js';

interface Surroundings {
  readonly path: readonly (string | number)[];
  readonly annex: Annex | undefined;
  readonly sections: readonly Section[];
  readonly places: readonly LocalizedText[];
}

interface Task {
  readonly block: Block | Annex;
  readonly around: Surroundings;
  /** Its number among the paragraphs (or tables) of its parent. */
  readonly number: number;
}

const SHORT_HEADING = 12;
const OPENING: LocalizedText = { zh: '导语', en: 'introduction' };
const CLOSING: LocalizedText = { zh: '文末', en: 'closing' };

/** The passages of a report in printed order, in one pass with an explicit stack. Internal. */
export function readPassages(report: Report): Passage[] {
  const passages: Passage[] = [];
  let sectionSeen = false;
  // As it was printed, so that a quote is found in the source.
  const annexes = report.meta.folded === true ? '附件:' : '附件：';
  const stack: Task[] = tasks(report.children, 0, {
    path: [],
    annex: undefined,
    sections: [],
    places: [],
  });
  const add = (
    kind: PassageKind,
    node: Passage['node'],
    pieces: readonly (PassagePiece & { text: string })[],
    { path, annex, sections }: Surroundings,
    place: LocalizedText,
  ): void => {
    const text = pieces.map((piece) => piece.text).join('');
    passages.push({
      index: passages.length,
      kind,
      node,
      text,
      outsideTitles: maskTitles(text),
      path,
      place,
      annex,
      sections,
      pieces: pieces.map(({ start, end, position, fact }) => ({
        start,
        end,
        position,
        ...(fact === undefined ? {} : { fact }),
      })),
    });
  };

  for (let task = stack.pop(); task !== undefined; task = stack.pop()) {
    const { block, around, number } = task;
    switch (block.type) {
      case 'annex': {
        const inside = { ...around, annex: block, places: [annexPlace(block)] };
        const [title, ...blocks] = block.children;
        add('annexLabel', block, [labelPiece(block)], inside, annexPlace(block));
        if (title.children.length > 0) {
          const path = [...around.path, 'children', 0];
          const at = joined(inside.places, { zh: '标题', en: 'title' });
          add('annexTitle', title, pieces(title.children), { ...inside, path }, at);
        }
        stack.push(...tasks(blocks, 1, inside));
        break;
      }
      case 'section': {
        sectionSeen = true;
        const inside = enter(block, around);
        const heading = block.children[0];
        const path = [...inside.path, 'children', 0];
        add(
          'heading',
          heading,
          headingPieces(heading),
          { ...inside, path },
          joined(inside.places, { zh: '小标题', en: 'heading' }),
        );
        stack.push(...tasks(block.children.slice(1) as Block[], 1, inside));
        break;
      }
      case 'paragraph': {
        const place = { zh: `第${String(number)}段`, en: `paragraph ${String(number)}` };
        const where = around.places.length > 0 ? around.places : [sectionSeen ? CLOSING : OPENING];
        add('paragraph', block, pieces(block.children), around, joined(where, place));
        break;
      }
      case 'table': {
        const table = { zh: `表${String(number)}`, en: `table ${String(number)}` };
        if (block.caption !== undefined) {
          add('caption', block, [plain(block.caption)], around, joined(around.places, table));
        }
        block.children.forEach((row, rowIndex) => {
          row.children.forEach((cell, cellIndex) => {
            const path = [...around.path, 'children', rowIndex, 'children', cellIndex];
            const at = {
              zh: `第${String(rowIndex + 1)}行第${String(cellIndex + 1)}列`,
              en: `row ${String(rowIndex + 1)}, column ${String(cellIndex + 1)}`,
            };
            add('cell', cell, cellPieces(cell), { ...around, path }, joined(around.places, table, at));
          });
        });
        break;
      }
      case 'title':
        add('title', block, pieces(block.children), around, { zh: '标题', en: 'title' });
        break;
      case 'attachmentNote':
        add('attachmentNote', block, [plain([annexes, ...block.items].join(''))], around, {
          zh: '附件说明',
          en: 'list of annexes',
        });
        break;
      case 'addressee':
        add('addressee', block, [literal(block)], around, { zh: '主送机关', en: 'addressee' });
        break;
      case 'signature':
        add('signature', block, [literal(block)], around, { zh: '署名', en: 'signature' });
        break;
      case 'dateline':
        add('dateline', block, [literal(block)], around, { zh: '成文日期', en: 'date line' });
        break;
      case 'furniture':
        add('furniture', block, [literal(block)], around, { zh: '页面附属文字', en: 'page furniture' });
        break;
      default:
        // A node type this version does not know carries no text it could judge.
        break;
    }
  }
  return passages;
}

/** The blocks under one parent as tasks, last first, for a stack. */
function tasks(blocks: readonly (Block | Annex)[], offset: number, around: Surroundings): Task[] {
  let paragraphs = 0;
  let tables = 0;
  return blocks
    .map((block, index) => {
      if (block.type === 'paragraph') paragraphs += 1;
      if (block.type === 'table') tables += 1;
      return {
        block,
        number: block.type === 'table' ? tables : paragraphs,
        around: { ...around, path: [...around.path, 'children', index + offset] },
      };
    })
    .reverse();
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
    const words = plainText(heading);
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

function pieces(nodes: readonly Phrasing[], from = 0): Piece[] {
  let start = from;
  return nodes.map((node) => {
    const text = plainText(node);
    const piece: Piece = {
      text,
      start,
      end: start + text.length,
      position: node.position,
      ...(node.type === 'factMention' ? { fact: node.fact } : {}),
    };
    start = piece.end;
    return piece;
  });
}

function headingPieces(heading: Heading): Piece[] {
  const raw = heading.ordinal?.raw ?? '';
  const words = pieces(heading.children, raw.length);
  return raw === '' ? words : [{ text: raw, start: 0, end: raw.length, position: heading.position }, ...words];
}

function cellPieces(cell: TableCell): Piece[] {
  return pieces(cell.children);
}

function plain(text: string): Piece {
  return { text, start: 0, end: text.length, position: undefined };
}

function literal(node: { value: string; position?: Piece['position'] }): Piece {
  return { ...plain(node.value), position: node.position };
}
