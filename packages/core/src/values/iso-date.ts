/**
 * 日期: a calendar date without a time, written `YYYY-MM-DD`.
 *
 * Dates stay strings in the model: they compare as strings, survive JSON and have no time zone.
 */
export type IsoDate = string;

/** 年度: a calendar year, four digits. */
export type Year = number;

/**
 * 是否日期: tells whether a text is a real calendar date `YYYY-MM-DD`.
 *
 * @param text - any text
 *
 * @example
 * ```ts
 * import { isIsoDate } from '@fazhi/core';
 *
 * isIsoDate('2020-02-29'); // => true
 * isIsoDate('2021-02-29'); // => false
 * ```
 */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const start = startOf(text);
  // A day past the end of its month is either refused or moved into the next.
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(text);
}

/**
 * 组成日期: makes an {@link IsoDate} from its parts.
 *
 * @param year - four digits
 * @param month - 1 to 12
 * @param day - 1 to 31
 * @returns the date, or `undefined` when there is no such day
 *
 * @example
 * ```ts
 * import { isoDate } from '@fazhi/core';
 *
 * isoDate(2021, 1, 14); // => '2021-01-14'
 * isoDate(2021, 2, 30); // => undefined
 * ```
 */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return isIsoDate(text) ? text : undefined;
}

/**
 * 相差天数: the number of calendar days from one date to another, negative when the second is earlier.
 *
 * @param from - the first date
 * @param to - the second date
 *
 * @example
 * ```ts
 * import { daysBetween } from '@fazhi/core';
 *
 * daysBetween('2021-04-01', '2021-11-22'); // => 235
 * ```
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (startOf(to).getTime() - startOf(from).getTime()) / DAY;
}

/**
 * 推移天数: the date a number of calendar days later (or earlier, when negative).
 *
 * @param date - the first day
 * @param days - how many calendar days to move
 *
 * @example
 * ```ts
 * import { addDays } from '@fazhi/core';
 *
 * addDays('2020-02-28', 2); // => '2020-03-01'
 * ```
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(startOf(date).getTime() + days * DAY);
  return isoDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate()) ?? date;
}

/**
 * 推移月数: the same day a number of months later (or earlier, when negative), the last day of the month where it has none
 * such: terms in months and years end on the corresponding day (民法典第202条).
 *
 * @param date - the first day
 * @param months - how many months to move; twelve for a year
 *
 * @example
 * ```ts
 * import { addMonths } from '@fazhi/core';
 *
 * addMonths('2024-01-31', 1); // => '2024-02-29'
 * addMonths('2020-02-29', 12); // => '2021-02-28'
 * ```
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  for (let toDay = day; toDay > 0; toDay -= 1) {
    const moved = isoDate(toYear, toMonth, toDay);
    if (moved !== undefined) return moved;
  }
  return date;
}

const DAY = 86_400_000;

/** Midnight in Greenwich, where no day was ever skipped: the zone of the machine has no say. */
function startOf(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/**
 * 中文日期: a date as official documents write it, without leading zeros (GB/T 9704-2012, 7.3.5.4).
 *
 * @param date - the date
 *
 * @example
 * ```ts
 * import { formatChineseDate } from '@fazhi/core';
 *
 * formatChineseDate('2021-03-02'); // => '2021年3月2日'
 * ```
 */
export function formatChineseDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}
