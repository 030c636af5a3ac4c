import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRegistry } from '../law/registry.js';
import { ThemeDaySchema } from './theme-day-schema.js';
import { ANNOUNCED_THEME_DAY_DATES, THEME_DAYS } from './theme-day-data.js';
import { themeDaysOf } from './theme-days-of.js';

const dates = (year: number): Record<string, string | undefined> =>
  Object.fromEntries(themeDaysOf(year).map(({ day, from }) => [day.id, from]));

test('every theme day is a correct record with an id of its own', () => {
  for (const day of THEME_DAYS) expect(ThemeDaySchema.safeParse(day).error, day.id).toBeUndefined();
  expect(new Set(THEME_DAYS.map(({ id }) => id)).size).toBe(THEME_DAYS.length);
});

test('every announced date is that of an announced theme day, in its year', () => {
  const announced = new Set(THEME_DAYS.filter(({ rule }) => rule === 'announced').map(({ id }) => id));
  for (const { dayId, year, from, to } of ANNOUNCED_THEME_DAY_DATES) {
    expect(announced).toContain(dayId);
    expect(from <= to && from.startsWith(String(year))).toBe(true);
  }
});

test.each([
  [2020, '2020-09-19'],
  [2021, '2021-09-18'],
  [2022, '2022-09-17'],
  [2023, '2023-09-16'],
  [2024, '2024-09-21'],
  [2025, '2025-09-20'],
])('the third Saturday of September %i', (year, on) => {
  expect(dates(year)['nationalDefenceDay']).toBe(on);
});

test('fixed days', () => {
  expect(dates(2020)).toMatchObject({
    radioDay: '2020-02-13',
    nationalSecurityDay: '2020-04-15',
    antiDrugDay: '2020-06-26',
    constitutionDay: '2020-12-04',
  });
});

test('the dates of an announced week are never taken from another year', () => {
  expect(dates(2022)['constitutionWeek']).toBe('2022-12-04');
  expect(dates(2026)).toHaveProperty('constitutionWeek', undefined);
  expect(dates(2023)).toHaveProperty('cybersecurityWeek', undefined);
});

test('a notice given by the caller wins', () => {
  const later = { dayId: 'constitutionWeek', year: 2022, from: '2022-12-05', to: '2022-12-11' };
  expect(
    themeDaysOf(2022, createRegistry({ name: '某局登记', checkedOn: '2022-12-01', themeDayDates: [later] })).find(
      ({ day }) => day.id === 'constitutionWeek',
    ),
  ).toMatchObject({
    from: '2022-12-05',
    to: '2022-12-11',
  });
});

test('a day is not kept before it was set', () => {
  expect(dates(2013)).not.toHaveProperty('constitutionDay');
  expect(dates(2015)).not.toHaveProperty('nationalSecurityDay');
});

test('in any year, known dates lie in the month of their rule', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1949, max: 2100 }), (year) => {
      for (const { day, from, to } of themeDaysOf(year)) {
        if (day.rule === 'announced' || from === undefined) continue;
        expect(from).toBe(to);
        expect(from.slice(0, 7)).toBe(`${String(year)}-${String(day.month).padStart(2, '0')}`);
        if (day.rule === 'nthWeekday') expect(new Date(from).getUTCDay()).toBe(day.weekday % 7);
      }
    }),
  );
});
