import { addDays, type IsoDate, isoDate, type Year } from '../values/iso-date.js';
import type { AnnouncedThemeDayDate, NthWeekdayThemeDay, ThemeDay } from './theme-day.js';
import { ANNOUNCED_THEME_DAY_DATES, THEME_DAYS } from './theme-day-data.js';

/** 主题日日期: a theme day in one year; without dates where they are announced and not known. */
export interface ThemeDayDate {
  /** 主题日: the day. */
  day: ThemeDay;
  /** 开始日期: first day; absent while unknown. */
  from?: IsoDate;
  /** 结束日期: last day; the first for a single day; absent while unknown. */
  to?: IsoDate;
}

/** 主题日登记: theme days with the dates announced so far. */
export interface RegisteredThemeDays {
  /** 主题日: the days. */
  readonly themeDays: readonly ThemeDay[];
  /** 已公布日期: the dates of announced days, by year. */
  readonly themeDayDates: readonly AnnouncedThemeDayDate[];
}

const NATIONAL_THEME_DAYS: RegisteredThemeDays = { themeDays: THEME_DAYS, themeDayDates: ANNOUNCED_THEME_DAY_DATES };

/** Monday 1 to Sunday 7. */
function weekdayOf(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

function nthWeekday({ month, nth, weekday }: NthWeekdayThemeDay, year: Year): IsoDate | undefined {
  const first = isoDate(year, month, 1);
  return first && addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

function span(
  day: ThemeDay,
  year: Year,
  announced: readonly AnnouncedThemeDayDate[],
): { from: IsoDate; to: IsoDate } | undefined {
  if (day.rule === 'announced') {
    const notice = announced.findLast((entry) => entry.dayId === day.id && entry.year === year);
    return notice && { from: notice.from, to: notice.to };
  }
  const on = day.rule === 'fixed' ? isoDate(year, day.month, day.day) : nthWeekday(day, year);
  return on === undefined ? undefined : { from: on, to: on };
}

/**
 * 年度主题日: the theme days of a year with their dates.
 *
 * A theme day whose dates are announced each year has none unless a notice of that year is known: a date of another
 * year is never taken over. Days that were not kept yet in the year are left out.
 *
 * @param year - the year
 * @param registry - where theme days and their announced dates are registered; of two notices for one year the later wins
 * @returns the theme days in the order in which they are registered
 *
 * @example
 * ```ts
 * import { createRegistry, themeDaysOf } from '@fazhi/core';
 *
 * const days = themeDaysOf(2024);
 * days.find(({ day }) => day.id === 'nationalDefenceDay')?.from; // => '2024-09-21'
 * days.find(({ day }) => day.id === 'constitutionDay')?.from; // => '2024-12-04'
 * days.find(({ day }) => day.id === 'workSafetyMonth')?.from; // => undefined
 * const june = { dayId: 'workSafetyMonth', year: 2024, from: '2024-06-01', to: '2024-06-30' };
 * const registry = createRegistry({ name: '某局登记', checkedOn: '2024-05-20', themeDayDates: [june] });
 * themeDaysOf(2024, registry).find(({ day }) => day.id === 'workSafetyMonth')?.to; // => '2024-06-30'
 * ```
 */
export function themeDaysOf(year: Year, registry: RegisteredThemeDays = NATIONAL_THEME_DAYS): ThemeDayDate[] {
  return registry.themeDays
    .filter(({ since }) => since === undefined || since <= year)
    .map((day) => ({ day, ...span(day, year, registry.themeDayDates) }));
}
