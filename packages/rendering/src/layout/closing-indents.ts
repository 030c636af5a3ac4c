import { GBT9704 } from './gbt9704.js';
import type { SealRoom } from './profile.js';
import { typesetWidth } from './text-width.js';

/** 一侧空字: where a line of the closing stands: against one side, that many characters in. */
export interface SideIndent {
  /** 位置: the side. */
  side: 'left' | 'right';
  /** 空字: how far in from it. */
  characters: number;
}

/** 署名和日期位置: places of the signatures and the date. */
export interface ClosingIndents {
  /** 署名: one for each name, in order. */
  names: SideIndent[];
  /** 日期: of every date. */
  date: SideIndent;
}

const LINE = GBT9704.grid.charactersPerLine.count;
function right(characters: number): SideIndent {
  return { side: 'right', characters: Math.max(0, characters) };
}

function left(characters: number): SideIndent {
  return { side: 'left', characters: Math.max(0, characters) };
}

/** Without a seal (7.3.5.2): the date begins two characters right of the name, or pushes it left when it is longer. */
function unsealed(names: readonly number[], date: number): ClosingIndents {
  const widest = Math.max(0, ...names);
  const nameRight = GBT9704.signature.rightIndent.count;
  const offset = GBT9704.dateline.offset.count;
  const nameStart = LINE - nameRight - widest;
  if (names.length > 0 && date <= widest && nameStart >= 0) {
    // Set from the right, so that a face with wider figures than expected does not break the date.
    return { names: names.map(() => right(nameRight)), date: right(LINE - nameStart - offset - date) };
  }
  const dateRight = GBT9704.dateline.rightIndent.count;
  const start = LINE - dateRight - date - offset;
  return {
    names: names.map((width) => (width > LINE - start ? right(nameRight) : left(start))),
    date: right(dateRight),
  };
}

/** Under a seal (7.3.5.1): the date four characters in, each name centred over it; both move left for a long name. */
function sealed(names: readonly number[], date: number): ClosingIndents {
  const dateRight = GBT9704.dateline.sealRightIndent.count;
  const centred = names.map((width) => dateRight + (date - width) / 2);
  const lacking = Math.max(0, -Math.min(0, ...centred));
  return { names: centred.map((indent) => right(indent + lacking)), date: right(dateRight + lacking) };
}

/**
 * 署名和日期位置: places the signatures and the date.
 *
 * @param names - the signing bodies, the main one first
 * @param date - the date as printed, empty when there is none
 * @param seal - whether room is left for a seal
 * @param measure - width of a text in characters as the format sets it: word processors put gaps beside digits
 */
export function closingIndents(
  names: readonly string[],
  date: string,
  seal: SealRoom,
  measure: (text: string) => number = typesetWidth,
): ClosingIndents {
  const widths = names.map(measure);
  return seal === 'reserved' ? sealed(widths, measure(date)) : unsealed(widths, measure(date));
}
