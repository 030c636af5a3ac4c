import { firstWhere } from '../first-where.js';
import { FazhiError } from '../fazhi-error.js';
import { addDays, daysBetween, isIsoDate, type IsoDate } from '../values/iso-date.js';
import { HOLIDAY_YEARS, type HolidayYear } from './holiday-years.js';

/** 工作日历: which days are worked, for a run of years without gaps. */
export interface WorkingCalendar {
  /** 首日: first day it knows. */
  readonly from: IsoDate;
  /** 末日: last day it knows. */
  readonly to: IsoDate;
  /** 工作日累计: for each day from the first on, how many working days there were up to and including it. */
  readonly worked: () => Int32Array;
}

/**
 * 编制工作日历: a calendar from yearly holiday notices.
 *
 * Weekdays outside holidays and weekends named as make-up days are worked.
 *
 * @param years - the notices, in order, without a year left out; `[...HOLIDAY_YEARS, next]` adds a new one
 * @throws FazhiError `invalidArgument` when a year is missing, repeated or out of order
 *
 * @example
 * ```ts
 * import { createWorkingCalendar, HOLIDAY_YEARS, isWorkday } from '@fazhi/core';
 *
 * const calendar = createWorkingCalendar([...HOLIDAY_YEARS, { year: 2027, holidays: [['元旦', '01-01', '01-01']], workdays: [] }]);
 * isWorkday('2027-01-01', calendar); // => false
 * isWorkday('2027-01-04', calendar); // => true
 * ```
 */
export function createWorkingCalendar(years: readonly HolidayYear[]): WorkingCalendar {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined || years.some(({ year }, index) => year !== first.year + index)) {
    throw new FazhiError('invalidArgument', {
      zh: '放假安排应按年份先后排列，不能缺年或重复。',
      en: 'The years must follow one another without a gap.',
    });
  }
  const from = `${String(first.year)}-01-01`;
  const to = `${String(last.year)}-12-31`;
  let worked: Int32Array | undefined;
  return { from, to, worked: () => (worked ??= countWorkdays(years, from, to)) };
}

function countWorkdays(years: readonly HolidayYear[], from: IsoDate, to: IsoDate): Int32Array {
  const length = daysBetween(from, to) + 1;
  const isWorked = new Uint8Array(length);
  // 1970-01-01 was a Thursday; 0 is Monday.
  const weekday = (((daysBetween('1970-01-01', from) + 3) % 7) + 7) % 7;
  for (let index = 0; index < length; index += 1) isWorked[index] = (weekday + index) % 7 < 5 ? 1 : 0;
  for (const { year, holidays, workdays } of years) {
    const indexOf = (day: string): number => daysBetween(from, `${String(year)}-${day}`);
    for (const [, start, end] of holidays) isWorked.fill(0, indexOf(start), indexOf(end) + 1);
    for (const day of workdays) isWorked[indexOf(day)] = 1;
  }
  const counts = new Int32Array(length);
  let total = 0;
  for (let index = 0; index < length; index += 1) counts[index] = total += isWorked[index]!;
  return counts;
}

/**
 * 全国工作日历: the calendar of 2004 to 2026, from the holiday notices of 国务院办公厅.
 *
 * @example
 * ```ts
 * import { CHINA_CALENDAR } from '@fazhi/core';
 *
 * CHINA_CALENDAR.to; // => '2026-12-31'
 * ```
 */
export const CHINA_CALENDAR: WorkingCalendar = createWorkingCalendar(HOLIDAY_YEARS);

function requireDate(day: IsoDate): void {
  if (!isIsoDate(day)) {
    throw new FazhiError('invalidArgument', {
      zh: `日期应写成“2021-02-20”的形式，而不是“${day.slice(0, 30)}”。`,
      en: `A date must be written as 2021-02-20, not "${day.slice(0, 30)}".`,
    });
  }
}

/** Index of a day, or `undefined` outside the calendar. */
function indexIn({ from, to }: WorkingCalendar, day: IsoDate): number | undefined {
  requireDate(day);
  return from <= day && day <= to ? daysBetween(from, day) : undefined;
}

/**
 * 是否工作日: tells whether a day is worked.
 *
 * @param day - the day
 * @param calendar - the calendar
 * @returns `undefined` for a day the calendar does not know
 *
 * @example
 * ```ts
 * import { CHINA_CALENDAR, isWorkday } from '@fazhi/core';
 *
 * isWorkday('2020-01-31', CHINA_CALENDAR); // => false
 * isWorkday('2020-01-19', CHINA_CALENDAR); // => true
 * isWorkday('2030-01-02', CHINA_CALENDAR); // => undefined
 * ```
 */
export function isWorkday(day: IsoDate, calendar: WorkingCalendar): boolean | undefined {
  const index = indexIn(calendar, day);
  if (index === undefined) return undefined;
  const worked = calendar.worked();
  return worked[index]! > (worked[index - 1] ?? 0);
}

/**
 * 工作日数: working days after one day up to and including another; the first day is not counted (《民法典》第201条).
 *
 * @param from - the first day
 * @param to - the last day; when it is earlier, the number is negative
 * @param calendar - the calendar
 * @returns `undefined` when the calendar does not know one of the days
 *
 * @example
 * ```ts
 * import { CHINA_CALENDAR, workingDaysBetween } from '@fazhi/core';
 *
 * workingDaysBetween('2020-01-23', '2020-02-03', CHINA_CALENDAR); // => 1
 * workingDaysBetween('2030-01-01', '2030-02-01', CHINA_CALENDAR); // => undefined
 * ```
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: WorkingCalendar): number | undefined {
  const start = indexIn(calendar, from);
  const end = indexIn(calendar, to);
  if (start === undefined || end === undefined) return undefined;
  const worked = calendar.worked();
  return worked[end]! - worked[start]!;
}

/**
 * 推算工作日: the day on which the n-th working day after a day falls, or before it when n is negative.
 *
 * @param day - the first day, not counted
 * @param count - how many working days; 0 gives the day itself
 * @param calendar - the calendar
 * @returns `undefined` when the answer lies outside the calendar
 * @throws FazhiError `invalidArgument` when the count is not a whole number
 *
 * @example
 * ```ts
 * import { addWorkingDays, CHINA_CALENDAR } from '@fazhi/core';
 *
 * addWorkingDays('2020-01-23', 7, CHINA_CALENDAR); // => '2020-02-11'
 * ```
 */
export function addWorkingDays(day: IsoDate, count: number, calendar: WorkingCalendar): IsoDate | undefined {
  if (!Number.isSafeInteger(count)) {
    throw new FazhiError('invalidArgument', {
      zh: '工作日数应为整数。',
      en: 'The number of working days must be whole.',
    });
  }
  const start = indexIn(calendar, day);
  if (start === undefined) return undefined;
  if (count === 0) return day;
  const worked = calendar.worked();
  // Forward: the first day with so many; backward: the same, counted from the days before `day`.
  const target = count > 0 ? worked[start]! + count : (worked[start - 1] ?? 0) + count + 1;
  if (target < 1 || target > worked[worked.length - 1]!) return undefined;
  return addDays(
    calendar.from,
    firstWhere(worked.length, (index) => worked[index]! >= target),
  );
}
