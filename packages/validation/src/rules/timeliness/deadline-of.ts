import { isIsoDate, type IsoDate, type Year } from '@fazhi/core';

/** The deadline `MM-DD` in the year after the report year. Internal. */
export function deadlineOf(year: Year, monthDay: string): IsoDate | undefined {
  const date = `${String(year + 1)}-${monthDay}`;
  return isIsoDate(date) ? date : undefined;
}

/** True when a date misses a deadline: 之前 excludes the day itself unless the caller reads it otherwise. Internal. */
export function misses(date: IsoDate, deadline: IsoDate, inclusive: boolean): boolean {
  return inclusive ? date > deadline : date >= deadline;
}
