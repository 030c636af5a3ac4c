import { type Endpoint, intersect, type Interval, point, UNLIMITED } from './interval.js';
import { add, fromDecimal, multiply, type Rational, rational, subtract, toDecimal } from './rational.js';

/** 数量级: the Chinese magnitude printed between a number and its unit, as 亿 in 36.4亿元. */
export type QuantityScale =
  '十' | '百' | '千' | '万' | '十万' | '百万' | '千万' | '亿' | '十亿' | '百亿' | '千亿' | '万亿';

/** 数量级倍数: the power of ten each magnitude stands for. */
export const SCALE_EXPONENTS = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
} as const satisfies Record<QuantityScale, number>;

/**
 * 界限: how a printed figure limits the true one.
 *
 * - `eq` the figure itself (54项)
 * - `gte`, `lte` at least, at most; 以上, 以下 and 以内 include the limit (60%以上, 不超过5天)
 * - `gt`, `lt` more than, less than (100余份, 超过2000亿元, 不足10人)
 * - `approx` about (约300人, 50人左右)
 */
export type QuantityBound = 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'approx';

/** 界限名称: the Chinese wording for each bound, as messages print it. */
export const QUANTITY_BOUND_LABELS = {
  eq: '等于',
  gte: '不少于',
  gt: '多于',
  lte: '不超过',
  lt: '少于',
  approx: '约',
} as const satisfies Record<QuantityBound, string>;

/**
 * 数量: a figure exactly as a document prints it.
 *
 * The value stays the decimal string that was printed, so its decimals, and with them its precision, are known:
 * `36.4亿元` says 3.635 to 3.645 billion (or 3.64 truncated), not 3,640,000,000 to the yuan.
 */
export interface Quantity {
  /** 数值: plain decimal string as printed, before the magnitude is applied: `36.4`, `-27.4`, `2860`. */
  value: string;
  /** 上限数值: the upper end where a range is printed (5—15天); `value` is the lower end. */
  upper?: string | undefined;
  /** 单位: unit or measure word: `项`, `亿元` is `元` with scale `亿`, `%`, or empty where none is printed. */
  unit: string;
  /** 数量级: the magnitude printed before the unit, where there is one. */
  scale?: QuantityScale | undefined;
  /** 界限: whether the figure is exact, a limit or approximate. */
  bound: QuantityBound;
  /** 原文: the text it was printed as; empty for a figure that was computed. */
  raw: string;
}

/**
 * 整数数量: the exact quantity of a count or a computed decimal.
 *
 * @param value - a non-negative or negative integer, or a plain decimal string
 * @param unit - the measure word or unit
 *
 * @example
 * ```ts
 * import { quantity } from '@fazhi/core';
 *
 * quantity(54, '项'); // => { value: '54', unit: '项', bound: 'eq', raw: '' }
 * ```
 */
export function quantity(value: number | string, unit: string): Quantity {
  return { value: String(value), unit, bound: 'eq', raw: '' };
}

/** A plain decimal of at most 24 digits: enough for fen in the national budget, short enough to be harmless. Internal. */
export const DECIMAL = /^-?\d{1,18}(?:\.\d{1,6})?$/;

function scaled(value: string, scale: QuantityScale | undefined): Rational {
  const exact = fromDecimal(value);
  return scale === undefined ? exact : multiply(exact, rational(10n ** BigInt(SCALE_EXPONENTS[scale])));
}

/**
 * 折算数值: the exact value in the bare unit, with the magnitude applied, as a decimal string.
 *
 * @param figure - a quantity; of a range the lower end is taken
 *
 * @example
 * ```ts
 * import { parseQuantity, toExact } from '@fazhi/core';
 *
 * const money = parseQuantity('36.4亿元');
 * money && toExact(money); // => '3640000000'
 * ```
 */
export function toExact(figure: Quantity): string {
  return toDecimal(scaled(figure.value, figure.scale));
}

/**
 * 折算为数字: the value in the bare unit as a JavaScript number, for charts and sorting; never for sums.
 *
 * @param figure - a quantity; of a range the lower end is taken
 *
 * @example
 * ```ts
 * import { parseQuantity, toNumber } from '@fazhi/core';
 *
 * const stations = parseQuantity('2.05万个');
 * stations && toNumber(stations); // => 20500
 * ```
 */
export function toNumber(figure: Quantity): number {
  return Number(toExact(figure));
}

/** Units that measure rather than count: an integer of them may itself be rounded. */
const MEASURED_UNITS: ReadonlySet<string> = new Set([
  '%',
  '‰',
  '个百分点',
  '百分点',
  '倍',
  '吨',
  '公里',
  '千米',
  '平方米',
  '平方公里',
  '立方米',
  '亩',
  '公顷',
  '小时',
  '千瓦时',
]);

/** True for a figure that counts whole things (or whole yuan) and so cannot have been rounded. */
function isExactCount({ value, scale, unit }: Quantity): boolean {
  return scale === undefined && !value.includes('.') && !MEASURED_UNITS.has(unit);
}

/**
 * All true values that print as this figure: half a unit of the last printed place on either side for rounding, one
 * whole unit upward for truncation. Internal.
 */
export function quantityInterval(figure: Quantity): Interval {
  const low = scaled(figure.value, figure.scale);
  if (figure.upper !== undefined) {
    return { low: { value: low, closed: true }, high: { value: scaled(figure.upper, figure.scale), closed: true } };
  }
  const open: Endpoint = { value: low, closed: false };
  const closed: Endpoint = { value: low, closed: true };
  switch (figure.bound) {
    case 'gt':
      return { low: open, high: UNLIMITED };
    case 'gte':
      return { low: closed, high: UNLIMITED };
    case 'lt':
      return { low: UNLIMITED, high: open };
    case 'lte':
      return { low: UNLIMITED, high: closed };
    case 'approx':
      return { low: UNLIMITED, high: UNLIMITED };
    case 'eq':
      return isExactCount(figure) ? point(low) : printedInterval(low, lastPlace(figure));
  }
}

/** Size of one unit in the last printed place. */
function lastPlace({ value, scale }: Quantity): Rational {
  const decimals = value.split('.')[1]?.length ?? 0;
  const place = rational(1n, 10n ** BigInt(decimals));
  return scale === undefined ? place : multiply(place, rational(10n ** BigInt(SCALE_EXPONENTS[scale])));
}

function printedInterval(value: Rational, place: Rational): Interval {
  const half = multiply(place, rational(1n, 2n));
  // A negative figure (a fall of 27.4%) is truncated toward zero, that is, downward in its true value.
  return value.numerator < 0n
    ? { low: { value: subtract(value, place), closed: false }, high: { value: add(value, half), closed: true } }
    : { low: { value: subtract(value, half), closed: true }, high: { value: add(value, place), closed: false } };
}

/**
 * 数量相符: tells whether two printed figures can stand for one and the same true value.
 *
 * Figures are compared as intervals at their own decimals, never as floating-point numbers. Counts of whole things
 * agree only when equal. Different units never agree.
 *
 * @param a - one figure
 * @param b - the other
 *
 * @example
 * ```ts
 * import { parseQuantity, quantitiesAgree, quantity } from '@fazhi/core';
 *
 * const printed = parseQuantity('100余份');
 * printed && quantitiesAgree(printed, quantity(103, '份')); // => true
 * printed && quantitiesAgree(printed, quantity(99, '份')); // => false
 * quantitiesAgree(quantity('97.887', '%'), quantity('98', '%')); // => true
 * quantitiesAgree(quantity(54, '项'), quantity(55, '项')); // => false
 * ```
 */
export function quantitiesAgree(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && intersect(quantityInterval(a), quantityInterval(b));
}

/**
 * 数量文字: a figure as a report prints it: its own text where it was read, else number, magnitude and unit.
 *
 * @param figure - the quantity
 *
 * @example
 * ```ts
 * import { formatQuantity, quantity } from '@fazhi/core';
 *
 * formatQuantity(quantity(148, '项')); // => '148项'
 * ```
 */
export function formatQuantity(figure: Quantity): string {
  if (figure.raw !== '') return figure.raw;
  const number = figure.upper === undefined ? figure.value : `${figure.value}—${figure.upper}`;
  const body = `${number}${figure.scale ?? ''}`;
  switch (figure.bound) {
    case 'gt':
      return `${body}余${figure.unit}`;
    case 'gte':
      return `${body}${figure.unit}以上`;
    case 'lte':
      return `${body}${figure.unit}以内`;
    case 'lt':
      return `不足${body}${figure.unit}`;
    case 'approx':
      return `约${body}${figure.unit}`;
    case 'eq':
      return `${body}${figure.unit}`;
  }
}
