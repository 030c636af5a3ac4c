import { GBT9704 } from './gbt9704.js';
import { textWidth } from './text-width.js';

/** 署名位置: a signature with the middle of its seal, in characters from the left. */
export interface SealPlace {
  /** 署名: the name. */
  name: string;
  /** 中心: where name and seal have their middle. */
  centre: number;
}

/** 联合行文署名: the signatures of a joint document under their seals, row by row, and the middle of the date. */
export interface SealRows {
  /** 各排: names in the order of the bodies. */
  rows: SealPlace[][];
  /** 日期中心: middle of the date, under the last name. */
  date: number;
}

const LINE = GBT9704.grid.charactersPerLine.count;
/** Three seals fill a line: a third of it each, which is wider than the 45 mm of a seal. */
const MOST_IN_ROW = 3;
const NARROWEST = LINE / MOST_IN_ROW;

/**
 * 联合行文署名位置: places the signatures of a joint document, each under the middle of its seal, so that no seals touch and
 * none leaves the type area; the date under the last of them (GB/T 9704-2012, 7.3.5.1).
 *
 * @param names - the signing bodies in their order
 * @param date - width of the date in characters
 */
export function sealRows(names: readonly string[], date: number): SealRows {
  const pitch = Math.max(NARROWEST, ...names.map((name) => textWidth(name) + 1));
  const inRow = Math.max(1, Math.floor(LINE / pitch + 1e-9));
  const rows: SealPlace[][] = [];
  // Four characters in, unless that would push a full row over the left edge.
  const wanted = LINE - GBT9704.dateline.sealRightIndent.count - date / 2;
  const columns = Math.min(inRow, names.length);
  const last = Math.min(LINE - pitch / 2, Math.max(wanted, pitch * (columns - 0.5)));
  for (let from = 0; from < names.length; from += inRow) {
    const row = names.slice(from, from + inRow);
    rows.push(row.map((name, index) => ({ name, centre: last - pitch * (row.length - 1 - index) })));
  }
  return { rows, date: last };
}
