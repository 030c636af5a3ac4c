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
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const { year, month, day } = partsOf(text);
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
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
  return dayNumber(to) - dayNumber(from);
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
  // Back from the number of a day: its era of 400 years, the year in that, and the day in a year that begins in March.
  const number = dayNumber(date) + days;
  const era = Math.floor(number / DAYS_OF_ERA);
  const inEra = number - era * DAYS_OF_ERA;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return isoDate(year + era * 400 + (month <= 2 ? 1 : 0), month, day) ?? date;
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

const DAYS_OF_ERA = 146_097;

function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  return { year: figureAt(date, 0, 4), month: figureAt(date, 5, 7), day: figureAt(date, 8, 10) };
}

/** The figure that digits of a text make, without a text of their own: dates are compared by the million. */
function figureAt(text: string, from: number, to: number): number {
  let figure = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    figure = figure * 10 + digit;
  }
  return figure;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 0000-03-01 in the Gregorian calendar, which repeats every 400 years; no zone has a say. */
function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  // A year that begins in March has its leap day at the end.
  const from = month <= 2 ? year - 1 : year;
  const era = Math.floor(from / 400);
  const ofEra = from - era * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * DAYS_OF_ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + inYear;
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
