import type { TimeLimit, TimeLimitUnit } from './time-limit.js';

/** Calendar days that so many of a unit can be: fewest and most. Nine days off in a row are the longest holiday. */
const CALENDAR_DAYS: Readonly<Record<TimeLimitUnit, (value: number) => readonly [number, number]>> = {
  calendarDay: (value) => [value, value],
  workingDay: (value) => [value, value === 0 ? 0 : value * 2 + 9],
  month: (value) => [value * 28, value * 31],
};

/**
 * 时限较长: tells whether one time limit is certainly longer than another.
 *
 * Limits in one unit are compared exactly. Working days, calendar days and months are compared by the fewest and the
 * most calendar days they can be, so that 20 working days are not called longer than a month.
 *
 * @param limit - the limit asked about
 * @param other - the limit it is compared with
 *
 * @example
 * ```ts
 * import { isLongerTimeLimit } from '@fazhi/core';
 *
 * isLongerTimeLimit({ value: 25, unit: 'workingDay' }, { value: 20, unit: 'workingDay' }); // => true
 * isLongerTimeLimit({ value: 20, unit: 'workingDay' }, { value: 1, unit: 'month' }); // => false
 * isLongerTimeLimit({ value: 60, unit: 'calendarDay' }, { value: 1, unit: 'month' }); // => true
 * ```
 */
export function isLongerTimeLimit(limit: TimeLimit, other: TimeLimit): boolean {
  if (limit.unit === other.unit) return limit.value > other.value;
  return CALENDAR_DAYS[limit.unit](limit.value)[0] > CALENDAR_DAYS[other.unit](other.value)[1];
}
