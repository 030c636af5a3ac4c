import { findCitations, findQuantities, type QuantityMatch } from '@fazhi/core';
import { findBlankTexts } from '@fazhi/core/carried-marks';
import type { Figure } from './figure.js';
import { CLOSING_UNITS, COUNTING_UNITS, FIXED_EXPRESSIONS, TIME_UNITS } from './figure-of-speech.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A longer quotation is a statement and may hold statistics; a shorter one is a name: “5.15”, “一网通办”. */
const LONGEST_NAME = 20;
const QUOTED = new RegExp(`[“"‘「][^“”"‘’「」。]{1,${String(LONGEST_NAME)}}[”"’」]`, 'g');

/** Parts of a line whose numbers are names: titles in 《》, quoted names, fixed expressions, what a blank asks for. In order, perhaps overlapping. */
function namedRanges(folded: string): Range[] {
  const ranges: Range[] = [...findCitations(folded), ...findBlankTexts(folded)].map(({ start, end }) => ({
    start,
    end,
  }));
  for (const pattern of [QUOTED, FIXED_EXPRESSIONS]) {
    for (const found of folded.matchAll(pattern))
      ranges.push({ start: found.index, end: found.index + found[0].length });
  }
  return ranges.sort((a, b) => a.start - b.start);
}

function isChinese(raw: string): boolean {
  return !/\d|分之|半/.test(raw);
}

/** Whether a number in characters counts something. */
function counts(folded: string, { quantity, start, end }: QuantityMatch): boolean {
  const { unit, value } = quantity;
  // 十九届四中全会, 第十二届九次会议: an ordinal that goes on.
  if (!COUNTING_UNITS.has(unit) || /[届第每这该各某任同统进另]/.test(folded[start - 1] ?? '')) return false;
  // 机场三期工程 is a phase of works; 培训班三期 counts.
  if (unit === '期' && !/[班训办展举课讲刊报了行]/.test(folded[start - 1] ?? '')) return false;
  if (value !== '1') return true;
  // 一 is mostly an article (一个时期); at the end of a clause it counts (知识测试一次。), unless denied (未发生一起).
  const closes = /[。,;、)]/.test(folded[end] ?? '。');
  return closes && CLOSING_UNITS.has(unit) && /\p{Script=Han}/u.test(folded[start - 1] ?? '');
}

/** Whether a figure is a span of time told in passing: 3年间, 每2年, 连续三年, 近三年. */
function isPassingTime(folded: string, { quantity, start, end }: QuantityMatch): boolean {
  if (!TIME_UNITS.has(quantity.unit)) return false;
  const before = folded.slice(Math.max(0, start - 2), start);
  return (
    /(?:每|连续|最近|过去|此前)$/.test(before) ||
    // 历时近3年 tells how long something took.
    (/^近/.test(quantity.raw) && /[年月周]$/.test(quantity.unit) && !/[历用耗费]时$|长达$|[了达]$/.test(before)) ||
    /^(?:[间来前后]|多来|内完成)/.test(folded.slice(end, end + 4))
  );
}

/** 分别增长5%、-3%: below nothing. */
const MINUS = /[、,长为:(][-—–]$/;

/** The statistics of a line: its quantities without names, ordinals, dates and figures of speech. Internal. */
export function findFigures(text: string, folded: string): Figure[] {
  const quantities = findQuantities(folded);
  if (quantities.length === 0) return [];
  const names = namedRanges(folded);
  const figures: Figure[] = [];
  let next = 0;
  let named = -1;
  for (const match of quantities) {
    for (; next < names.length && names[next]!.start < match.end; next += 1) named = Math.max(named, names[next]!.end);
    if (match.start < named) continue;
    if (isChinese(match.quantity.raw) && !counts(folded, match)) continue;
    if (isPassingTime(folded, match)) continue;
    const { start, end } = match;
    const fell = match.quantity.unit === '%' && MINUS.test(folded.slice(Math.max(0, start - 2), start));
    const from = fell ? start - 1 : start;
    const value = fell ? `-${match.quantity.value}` : match.quantity.value;
    figures.push({ quantity: { ...match.quantity, value, raw: text.slice(from, end) }, start: from, end });
  }
  return figures;
}
