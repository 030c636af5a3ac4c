import type { IsoDate, Year } from './iso-date.js';

/** 期间: the span of days a figure covers, both ends included. */
export interface Period {
  /** 起始日: first day covered. */
  from: IsoDate;
  /** 截止日: last day covered. */
  to: IsoDate;
  /** 原文: the words that stated it, where it was read (截至9月底). */
  raw?: string | undefined;
}

/**
 * 年度期间: the calendar year as a period, cut off early when the ledger was closed before its end.
 *
 * @param year - the year
 * @param recordedThrough - last day the ledger covers; later days do not extend the year
 *
 * @example
 * ```ts
 * import { yearPeriod } from '@fazhi/core';
 *
 * yearPeriod(2020); // => { from: '2020-01-01', to: '2020-12-31' }
 * yearPeriod(2020, '2020-09-30'); // => { from: '2020-01-01', to: '2020-09-30' }
 * ```
 */
export function yearPeriod(year: Year, recordedThrough?: IsoDate): Period {
  const to = `${String(year)}-12-31`;
  return {
    from: `${String(year)}-01-01`,
    to: recordedThrough !== undefined && recordedThrough < to ? recordedThrough : to,
  };
}

/**
 * 期间包含: tells whether a day lies in a period.
 *
 * @param period - the period, both ends included
 * @param day - the day
 *
 * @example
 * ```ts
 * import { periodContains, yearPeriod } from '@fazhi/core';
 *
 * periodContains(yearPeriod(2022), '2023-01-13'); // => false
 * ```
 */
export function periodContains(period: Period, day: IsoDate): boolean {
  return period.from <= day && day <= period.to;
}
