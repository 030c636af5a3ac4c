import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../values/iso-date.js';
import {
  addWorkingDays,
  CHINA_CALENDAR,
  createWorkingCalendar,
  HOLIDAY_YEARS,
  isWorkday,
  workingDaysBetween,
} from './index.js';

const DAYS = Array.from({ length: daysBetween(CHINA_CALENDAR.from, CHINA_CALENDAR.to) + 1 }, (_, index) =>
  addDays(CHINA_CALENDAR.from, index),
);
/** An independent table of the same days. */
const WORKED = DAYS.filter((day) => chineseDays.isWorkday(day));

describe('the calendar of 2004 to 2026', () => {
  test('agrees with an independent one on every day', () => {
    const worked = new Set(WORKED);
    expect(DAYS.filter((day) => isWorkday(day, CHINA_CALENDAR) !== worked.has(day))).toEqual([]);
    expect(DAYS).toHaveLength(8401);
  });

  test('adds and subtracts up to 250 working days as that one does, from every day', () => {
    const position = new Map(WORKED.map((day, index) => [day, index]));
    for (const [index, day] of DAYS.entries()) {
      const count = (index % 250) + 1;
      // Position of the last working day up to and including `day`, and of the first from it on.
      let last = day;
      while (!position.has(last) && last > CHINA_CALENDAR.from) last = addDays(last, -1);
      const base = position.get(last) ?? -1;
      expect(addWorkingDays(day, count, CHINA_CALENDAR)).toBe(WORKED[base + count]);
      const before = position.has(day) ? base - count : base - count + 1;
      expect(addWorkingDays(day, -count, CHINA_CALENDAR)).toBe(before < 0 ? undefined : WORKED[before]);
    }
  });

  test('every n up to 250 from every working day counts back to n', () => {
    for (let count = 1; count <= 250; count += 1) {
      const day = DAYS[(count * 31) % 7000]!;
      const later = addWorkingDays(day, count, CHINA_CALENDAR)!;
      expect(workingDaysBetween(day, later, CHINA_CALENDAR)).toBe(count);
    }
  });

  test('does not guess outside', () => {
    expect(isWorkday('2027-01-04', CHINA_CALENDAR)).toBeUndefined();
    expect(workingDaysBetween('2026-12-30', '2027-01-05', CHINA_CALENDAR)).toBeUndefined();
    expect(addWorkingDays('2026-12-30', 10, CHINA_CALENDAR)).toBeUndefined();
    expect(addWorkingDays('2004-01-02', -10, CHINA_CALENDAR)).toBeUndefined();
  });

  test('adding and counting are inverse', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORKED.slice(300, -300)), fc.integer({ min: -250, max: 250 }), (day, count) => {
        expect(workingDaysBetween(day, addWorkingDays(day, count, CHINA_CALENDAR)!, CHINA_CALENDAR)).toBe(count);
      }),
    );
  });

  test('refuses years with a gap, and dates and counts that are none', () => {
    expect(() => createWorkingCalendar([])).toThrow(/放假安排/);
    expect(() => createWorkingCalendar([HOLIDAY_YEARS[0]!, HOLIDAY_YEARS[2]!])).toThrow(/放假安排/);
    expect(() => isWorkday('2020-2-1', CHINA_CALENDAR)).toThrow(/2020-2-1/);
    expect(() => addWorkingDays('2020-02-03', 1.5, CHINA_CALENDAR)).toThrow(/整数/);
  });
});
