/**
 * 首个满足处: the first index for which a condition holds that holds for all after it, by halving.
 *
 * @param length - how many indexes there are, from 0
 * @param holds - the condition
 * @returns the index, or the length where the condition holds for none
 *
 * @example
 * ```ts
 * import { firstWhere } from '@fazhi/core';
 *
 * const days = ['2020-01-02', '2020-01-03', '2020-01-06'];
 * firstWhere(days.length, (index) => days[index]! >= '2020-01-04'); // => 2
 * firstWhere(days.length, (index) => days[index]! >= '2021-01-01'); // => 3
 * ```
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let from = 0;
  for (let to = length; from < to;) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
