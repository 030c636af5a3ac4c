/** 时刻: a point in time with its offset from UTC, `2024-05-06T09:30:00+08:00`. */
export type IsoDateTime = string;

/**
 * 时刻先后: whether the first of two points in time is not after the second, whatever their offsets.
 *
 * @param first - the first
 * @param second - the second
 *
 * @example
 * ```ts
 * import { isNotAfter } from '@fazhi/core';
 *
 * isNotAfter('2024-05-06T09:30:00+08:00', '2024-05-06T01:31:00Z'); // => true
 * isNotAfter('2024-05-06T09:30:00+08:00', '2024-05-06T01:29:00Z'); // => false
 * ```
 */
export function isNotAfter(first: IsoDateTime, second: IsoDateTime): boolean {
  return Date.parse(first) <= Date.parse(second);
}
