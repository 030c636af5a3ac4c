import { OFFICIAL_ELEMENTS } from '@fazhi/core';
import { GBT9704 } from './gbt9704.js';
import { millimetresToPoints } from './length.js';
import { textWidth } from './text-width.js';

/** 发文机关标志: the names of a mark, and the word at the right of several. */
export interface Issuers {
  /** 名称: one for each line. */
  names: readonly string[];
  /** 文件: stands at the right of several names, in the middle of their height; nothing where one name holds it. */
  tail: string;
}

const { tail: TAIL } = OFFICIAL_ELEMENTS.issuerMark;
/** Most that the names may take of the first page, in millimetres: its text must begin on it (7.2.4). */
const TALLEST = 50;
/** Height of a line of the mark, in sizes of its type. */
const LINE = 1.25;

/**
 * 发文机关标志的名称: of a joint document the names one below the other, 文件 apart (GB/T 9704-2012, 7.2.4).
 *
 * @param mark - one mark, or the names of several bodies
 */
export function issuers(mark: string | readonly string[]): Issuers {
  if (typeof mark === 'string') return { names: [mark], tail: '' };
  const [first = '', ...rest] = mark;
  if (rest.length === 0) return { names: [first], tail: '' };
  const hasTail = mark.some((name) => name.endsWith(TAIL));
  const names = mark
    .map((name) => (name.endsWith(TAIL) ? name.slice(0, -TAIL.length) : name))
    .filter((name) => name !== '');
  return { names, tail: hasTail ? TAIL : '' };
}

/**
 * 发文机关标志字号: as large as its lines and the height for them allow, in points.
 *
 * @param issuers - the names
 */
export function markPoints({ names, tail }: Issuers): number {
  const { typeArea, issuerMark, sizes } = GBT9704;
  const widest = Math.max(...names.map(textWidth)) + (tail === '' ? 0 : textWidth(tail) + 1);
  const byWidth = Math.floor(millimetresToPoints(typeArea.width.mm) / Math.max(1, widest));
  const byHeight = names.length === 1 ? Infinity : Math.floor(millimetresToPoints(TALLEST) / (names.length * LINE));
  return Math.max(sizes.size2.points, Math.min(issuerMark.largestSize.points, byWidth, byHeight));
}
