import type { Quantity } from './quantity.js';
import { divide, fromDecimal, multiply, rational, toDecimal } from './rational.js';

/** 舍入方式: how a printed percentage was cut to its decimals. */
export type RateRounding = 'halfUp' | 'floor' | 'unknown';

/** 舍入方式名称: the Chinese name of each. */
export const RATE_ROUNDING_LABELS = {
  halfUp: '四舍五入',
  floor: '舍去尾数',
  unknown: '不详',
} as const satisfies Record<RateRounding, string>;

/**
 * 比率: a percentage together with what it is a percentage of.
 *
 * One name (满意率, 纠错率, 调解成功率) has several bases in practice, so a rate always names its own.
 */
export interface Rate {
  /** 分子: the number counted, where known. */
  numerator?: number | undefined;
  /** 分母: the number it is counted out of, where known. */
  denominator?: number | undefined;
  /** 分母口径: what the denominator counts, for example `交办的主办件`. */
  denominatorKind?: string | undefined;
  /** 显示值: the percentage as printed, without the sign: `97.9`. */
  displayed: string;
  /** 小数位数: decimals of the printed percentage. */
  decimals: number;
  /** 舍入方式: how it was rounded, where known. */
  rounding?: RateRounding | undefined;
}

/**
 * 计算比率: the rate of two counts, rounded half up.
 *
 * @param numerator - the number counted, a non-negative integer
 * @param denominator - the number it is counted out of, a non-negative integer
 * @param denominatorKind - what the denominator counts, in Chinese
 * @param decimals - decimals to print; trailing zeros are dropped, so 100.0 prints as 100
 * @returns the rate, or `undefined` when the denominator is zero: nothing out of nothing is no 100%
 *
 * @example
 * ```ts
 * import { rateOf } from '@fazhi/core';
 *
 * rateOf(139, 142, '排查纠纷')?.displayed; // => '97.9'
 * rateOf(107, 107, '交办件')?.displayed; // => '100'
 * rateOf(0, 0, '交办件'); // => undefined
 * ```
 */
export function rateOf(
  numerator: number,
  denominator: number,
  denominatorKind: string,
  decimals = 1,
): Rate | undefined {
  if (denominator === 0) return undefined;
  const percent = multiply(divide(rational(BigInt(numerator)), rational(BigInt(denominator))), rational(100n));
  const displayed = toDecimal(fromDecimal(toDecimal(percent, decimals)));
  return {
    numerator,
    denominator,
    denominatorKind,
    displayed,
    decimals: displayed.split('.')[1]?.length ?? 0,
    rounding: 'halfUp',
  };
}

/**
 * 比率数量: the rate as a printed quantity in percent.
 *
 * @param rate - the rate
 *
 * @example
 * ```ts
 * import { rateOf, rateQuantity } from '@fazhi/core';
 *
 * const rate = rateOf(61, 61, '在编执法人员');
 * rate && rateQuantity(rate); // => { value: '100', unit: '%', bound: 'eq', raw: '' }
 * ```
 */
export function rateQuantity(rate: Rate): Quantity {
  return { value: rate.displayed, unit: '%', bound: 'eq', raw: '' };
}
