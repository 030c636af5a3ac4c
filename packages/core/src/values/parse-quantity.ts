import { parseChineseNumeral } from './chinese-numeral.js';
import { foldWidth } from './fold-width.js';
import type { Quantity, QuantityBound, QuantityScale } from './quantity.js';
import { BOUNDS_AFTER, BOUNDS_BEFORE, NOT_A_SCALE, NOT_A_UNIT, SCALES, UNITS } from './quantity-vocabulary.js';

/** 数量出处: a quantity found in a text, with the place it was found at. */
export interface QuantityMatch {
  /** 数量: the figure. */
  quantity: Quantity;
  /** 起点: offset of its first character, bound words such as 超过 included (UTF-16 units). */
  start: number;
  /** 终点: offset after its last character. */
  end: number;
}

const ARABIC = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/y;
const CHINESE = /[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*/y;
const STARTS_NUMBER = /[\d零〇一二两三四五六七八九十半]|过(?=半数)/g;
const RANGE_MARK = /[—–~～-]{1,2}|至|到/y;
const UNIT = new RegExp(
  [...UNITS]
    .sort((a, b) => b.length - a.length)
    .map((unit) => unit.replace(/[()]/g, '\\$&'))
    .join('|'),
  'y',
);
/** Longest figure this model holds; longer runs of digits are serial numbers. */
const MOST_DIGITS = 18;

interface Numeral {
  readonly value: string;
  readonly end: number;
  readonly chinese: boolean;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function numeralAt(text: string, at: number): Numeral | undefined {
  const arabic = matchAt(ARABIC, text, at);
  if (arabic !== undefined) {
    const value = arabic.replaceAll(',', '');
    const [whole = '', decimals = ''] = value.split('.');
    if (whole.length > MOST_DIGITS || decimals.length > 6) return undefined;
    return { value, end: at + arabic.length, chinese: false };
  }
  const chinese = matchAt(CHINESE, text, at);
  const number = chinese === undefined ? undefined : parseChineseNumeral(chinese);
  // 万万亿亿 is no figure of anything.
  if (number === undefined || !Number.isSafeInteger(number)) return undefined;
  return { value: String(number), end: at + chinese!.length, chinese: true };
}

function scaleAt(text: string, at: number): QuantityScale | undefined {
  if (NOT_A_SCALE.some((word) => text.startsWith(word, at))) return undefined;
  return SCALES.find((scale) => text.startsWith(scale, at));
}

function unitAt(text: string, at: number): string | undefined {
  return NOT_A_UNIT.some((word) => text.startsWith(word, at)) ? undefined : matchAt(UNIT, text, at);
}

function boundBefore(text: string, at: number): readonly [string, QuantityBound] | undefined {
  return BOUNDS_BEFORE.find(([word]) => text.startsWith(word, at - word.length) && at >= word.length);
}

/** What follows a numeral: 余, magnitude, unit, 以上. */
interface Tail {
  readonly scale: QuantityScale | undefined;
  readonly more: boolean;
  readonly unit: string;
  readonly after: QuantityBound | undefined;
  readonly end: number;
}

function tailAt(text: string, numeral: Numeral): Tail {
  let at = numeral.end;
  let more = false;
  const skipMore = (): void => {
    if (!more && '余多几'.includes(text[at] ?? ' ')) {
      more = true;
      at += 1;
    }
  };
  skipMore();
  const scale = numeral.chinese ? undefined : scaleAt(text, at);
  at += scale?.length ?? 0;
  skipMore();
  const unit = unitAt(text, at) ?? '';
  at += unit.length;
  if (/[成倍]/.test(unit)) skipMore();
  const after = BOUNDS_AFTER.find(([word]) => text.startsWith(word, at));
  if (unit !== '' && after !== undefined) at += after[0].length;
  return { scale, more, unit, after: unit === '' ? undefined : after?.[1], end: at };
}

/** The upper end of a range that begins at `numeral`, if one follows. */
function rangeAt(text: string, start: number, numeral: Numeral): { upper: Numeral; tail: Tail } | undefined {
  let at = numeral.end;
  const ownUnit = unitAt(text, at);
  at += ownUnit?.length ?? 0;
  const mark = matchAt(RANGE_MARK, text, at);
  if (mark === undefined) return undefined;
  // 由78项到66项 is a change, not a range.
  if ((mark === '至' || mark === '到') && '由从'.includes(text[start - 1] ?? ' ')) return undefined;
  const upper = numeralAt(text, at + mark.length);
  if (upper === undefined || upper.chinese !== numeral.chinese || Number(upper.value) <= Number(numeral.value)) {
    return undefined;
  }
  const tail = tailAt(text, upper);
  return tail.unit === '' || (ownUnit !== undefined && ownUnit !== tail.unit) ? undefined : { upper, tail };
}

interface Candidate {
  readonly figure: Omit<Quantity, 'raw'>;
  readonly end: number;
}

function candidateAt(text: string, at: number): Candidate | undefined {
  const numeral = numeralAt(text, at);
  if (numeral === undefined) return undefined;
  const range = rangeAt(text, at, numeral);
  if (range !== undefined) {
    const { upper, tail } = range;
    return {
      figure: {
        value: numeral.value,
        upper: upper.value,
        unit: tail.unit,
        ...(tail.scale === undefined ? {} : { scale: tail.scale }),
        bound: 'eq',
      },
      end: tail.end,
    };
  }
  const tail = tailAt(text, numeral);
  // 多 and 几 belong to the figure only where a unit follows; 更多 does not.
  if (tail.more && tail.unit === '') return undefined;
  return {
    figure: {
      value: numeral.value,
      unit: tail.unit,
      ...(tail.scale === undefined ? {} : { scale: tail.scale }),
      bound: tail.more ? 'gt' : (tail.after ?? 'eq'),
    },
    end: tail.end,
  };
}

/** Figures that only look like quantities: calendar dates, ordinals, parts of names. */
function isOther(text: string, start: number, { figure, end }: Candidate, numeral: string): boolean {
  const before = text[start - 1] ?? '';
  if (figure.unit === '') return true;
  if (before === '第' || /[\w.+/]/.test(before)) return true;
  // %22 in an address; 100%3件 only lost its comma.
  if (before === '%' && !/\d/.test(text[start - 2] ?? '')) return true;
  if (figure.unit === '年' && figure.upper === undefined && (Number(figure.value) >= 1900 || numeral.length === 4))
    return true;
  if (figure.upper !== undefined && figure.unit === '年' && Number(figure.upper) >= 1900) return true;
  if (figure.unit === '日' && /[月-]/.test(before)) return true;
  // 十分, 三分之一; and 十点 as a time of day.
  if (figure.unit === '分' && /[一二两三四五六七八九十]/.test(text[start] ?? '')) return true;
  return /[A-Za-z]$/.test(figure.unit) && /[A-Za-z\d]/.test(text[end] ?? '');
}

/** What limits a figure in words: 三分之一以上. */
function limited(text: string, figure: Omit<Quantity, 'raw'>, end: number): Candidate {
  const after = BOUNDS_AFTER.find(([word]) => text.startsWith(word, end));
  return after === undefined ? { figure, end } : { figure: { ...figure, bound: after[1] }, end: end + after[0].length };
}

/** 百分之十二点五 */
const POINT = /点[零一二三四五六七八九]{1,4}/y;

function percentInWords(text: string, at: number): Candidate | undefined {
  const numeral = numeralAt(text, at + 3);
  if (numeral === undefined) return undefined;
  const point = matchAt(POINT, text, numeral.end);
  const decimals = [...(point ?? '').slice(1)].map((digit) => String(parseChineseNumeral(digit))).join('');
  const value = decimals === '' ? numeral.value : `${numeral.value}.${decimals}`;
  return limited(text, { value, unit: '%', bound: 'eq' }, numeral.end + (point?.length ?? 0));
}

const FRACTION = /([二三四五六七八九十]|\d{1,2})分之([一二两三四五六七八九十]|\d{1,2})(?![\d一二三四五六七八九十])/y;
const HALF = /过?半数|一半/y;

/** A part of a whole in words, as a rate to one decimal place: 三分之一, 半数. */
function fractionAt(text: string, at: number): Candidate | undefined {
  FRACTION.lastIndex = at;
  const found = FRACTION.exec(text);
  if (found === null) {
    const half = matchAt(HALF, text, at);
    if (half === undefined) return undefined;
    return limited(text, { value: '50', unit: '%', bound: half.startsWith('过') ? 'gt' : 'eq' }, at + half.length);
  }
  const [whole, part] = [found[1]!, found[2]!].map((printed) => Number(numeralAt(printed, 0)?.value));
  if (part! >= whole!) return undefined;
  const value = String(Math.round((part! / whole!) * 1000) / 10);
  return limited(text, { value, unit: '%', bound: 'eq' }, at + found[0].length);
}

/**
 * 查找数量: every number with its unit in a text, in one pass.
 *
 * Calendar dates (2020年, 9月, 16日), ordinals (第18次), document numbers and names such as 5G are left out. What is a
 * statistic and what is only a phrase (一个窗口) is for the reader of the sentence to decide.
 *
 * @param text - any text, of full or half width
 * @returns the quantities in order, none overlapping; `raw` is the printed text
 *
 * @example
 * ```ts
 * import { findQuantities } from '@fazhi/core';
 *
 * findQuantities('拟调整54项,其中增加12项;收入超过2000亿元').map(({ quantity }) => quantity.raw);
 * // => ['54项', '12项', '超过2000亿元']
 * findQuantities('2020年第18次党组会'); // => []
 * ```
 */
export function findQuantities(text: string): QuantityMatch[] {
  const folded = foldWidth(text);
  const matches: QuantityMatch[] = [];
  STARTS_NUMBER.lastIndex = 0;
  for (let found = STARTS_NUMBER.exec(folded); found !== null; found = STARTS_NUMBER.exec(folded)) {
    const at = found.index;
    const fraction = fractionAt(folded, at);
    const percent = folded.startsWith('百分之', at - 3) && at >= 3;
    const inWords = percent || fraction !== undefined;
    const start = percent ? at - 3 : at;
    const candidate = percent ? percentInWords(folded, start) : (fraction ?? candidateAt(folded, at));
    const numeral = numeralAt(folded, at);
    // Whatever it was, never look again inside the same run of digits.
    const runEnd =
      at + (matchAt(/\d+(?:,\d{3}(?!\d))*|[零〇一二两三四五六七八九十百千万亿]+/y, folded, at)?.length ?? 1);
    STARTS_NUMBER.lastIndex = Math.max(numeral?.end ?? runEnd, at + 1);
    if (candidate === undefined || (!inWords && isOther(folded, start, candidate, folded.slice(at, numeral?.end))))
      continue;
    const before = boundBefore(folded, start);
    const from = before === undefined ? start : start - before[0].length;
    const bound = candidate.figure.bound === 'eq' && before !== undefined ? before[1] : candidate.figure.bound;
    matches.push({
      quantity: { ...candidate.figure, bound, raw: text.slice(from, candidate.end) },
      start: from,
      end: candidate.end,
    });
    STARTS_NUMBER.lastIndex = candidate.end;
  }
  return matches;
}

/**
 * 解析数量: reads one printed figure: number, magnitude, unit and bound.
 *
 * @param text - the figure alone, for example `36.4亿元`, `100余份`, `60%以上`, `三名`, `5—15天`, `-27.4%`
 * @returns the quantity, or `undefined` when the text is not one figure
 *
 * @example
 * ```ts
 * import { parseQuantity } from '@fazhi/core';
 *
 * parseQuantity('36.4亿元'); // => { value: '36.4', unit: '元', scale: '亿', bound: 'eq', raw: '36.4亿元' }
 * parseQuantity('23000余份'); // => { value: '23000', unit: '份', bound: 'gt', raw: '23000余份' }
 * parseQuantity('60%以上'); // => { value: '60', unit: '%', bound: 'gte', raw: '60%以上' }
 * parseQuantity('三名'); // => { value: '3', unit: '名', bound: 'eq', raw: '三名' }
 * parseQuantity('5—15天'); // => { value: '5', upper: '15', unit: '天', bound: 'eq', raw: '5—15天' }
 * parseQuantity('若干'); // => undefined
 * ```
 */
export function parseQuantity(text: string): Quantity | undefined {
  const raw = text.trim();
  if (raw.length > 60) return undefined;
  const folded = foldWidth(raw);
  const words = BOUNDS_BEFORE.find(([word]) => folded.startsWith(word));
  let at = words?.[0].length ?? 0;
  const negative = /^[-−]/.test(folded.slice(at));
  if (negative) at += 1;
  const candidate = folded.startsWith('百分之', at)
    ? percentInWords(folded, at)
    : (fractionAt(folded, at) ?? candidateAt(folded, at));
  if (candidate === undefined) return undefined;
  const { figure, end } = candidate;
  // A unit this vocabulary does not know: letters or Han characters to the end.
  const rest = folded.slice(end);
  if (rest !== '' && !(figure.unit === '' && /^[\p{L}()]{1,12}$/u.test(rest))) return undefined;
  return {
    ...figure,
    value: negative ? `-${figure.value}` : figure.value,
    unit: figure.unit + rest,
    bound: figure.bound === 'eq' && words !== undefined ? words[1] : figure.bound,
    raw,
  };
}
