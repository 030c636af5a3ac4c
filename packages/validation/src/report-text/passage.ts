import {
  type Annex,
  type Blank,
  type Block,
  firstWhere,
  type Heading,
  type LocalizedText,
  type Section,
  type TableCell,
} from '@fazhi/core';
import type { Position } from 'unist';
import type { PersonalDatum } from '../personal-data/find-personal-data.js';

/** 文段种类: what a passage is in the document. */
export type PassageKind =
  | 'title'
  | 'addressee'
  | 'heading'
  | 'paragraph'
  | 'caption'
  | 'cell'
  | 'attachmentNote'
  | 'annexLabel'
  | 'annexTitle'
  | 'signature'
  | 'dateline'
  | 'furniture';

/** 片段: which part of a passage's text came from which node, to lead back to the source. */
export interface PassagePiece {
  /** 起点: first character in the passage. */
  start: number;
  /** 终点: the character after the last. */
  end: number;
  /** 源位置: of the node, where it was read. */
  position: Position | undefined;
  /** 事实: id of the fact the piece mentions. */
  fact?: string | undefined;
  /** 待补: the blank the piece is, where it is one. */
  blank?: Blank | undefined;
}

/** 文段: the text of one line or paragraph, with the way back to its place. */
export interface Passage {
  /** 序号: from 0, in printed order. */
  index: number;
  /** 种类: see {@link PassageKind}. */
  kind: PassageKind;
  /** 节点: the node it is the text of. */
  node: Block | Annex | Heading | TableCell;
  /** 文字: as it reads, with personal data masked in the same length; a heading with its ordinal, blanks as `＿＿`. */
  text: string;
  /** 隐去书名: the same text, of the same length, with everything within 《》 replaced, so that titles are not read as statements. */
  outsideTitles: string;
  /** 个人信息: what was masked, and where. */
  personalData: readonly PersonalDatum[];
  /** 路径: keys and indexes from the root of the report. */
  path: readonly (string | number)[];
  /** 位置: in words. */
  place: LocalizedText;
  /** 所属附件: the annex it stands in. */
  annex: Annex | undefined;
  /** 所属部分: the sections around it, outermost first; an annex has parts of its own. */
  sections: readonly Section[];
  /** 片段: the nodes the text is made of. */
  pieces: readonly PassagePiece[];
}

/** The source position of a span of a passage, where it is known. Internal. */
export function positionOf(passage: Passage, start: number, end: number): Position | undefined {
  const { pieces } = passage;
  const first = pieces[firstWhere(pieces.length, (index) => start < pieces[index]!.end)];
  const last = pieces[firstWhere(pieces.length, (index) => pieces[index]!.start >= end) - 1];
  if (first?.position === undefined || last?.position === undefined) return undefined;
  return { start: pointAt(first, start, 'start'), end: pointAt(last, end, 'end') };
}

function pointAt(piece: PassagePiece, at: number, side: 'start' | 'end'): Position['start'] {
  const { start, end } = piece.position!;
  const verbatim =
    start.line === end.line &&
    (start.offset === undefined || end.offset === undefined ? end.column - start.column : end.offset - start.offset) ===
      piece.end - piece.start;
  // Text that is not verbatim in the source (repaired, or spread over lines) is located by its node alone.
  if (!verbatim) return side === 'start' ? start : end;
  const by = at - piece.start;
  return {
    line: start.line,
    column: start.column + by,
    ...(start.offset === undefined ? {} : { offset: start.offset + by }),
  };
}
