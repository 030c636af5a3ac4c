import { expect, test } from 'vitest';
import { addDays, daysBetween, isIsoDate } from './iso-date.js';

const DAY = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

test('the arithmetic of days agrees with that of the language on every day from 1899 to 2101', () => {
  const first = Date.UTC(1899, 0, 1);
  const count = (Date.UTC(2101, 11, 31) - first) / DAY;
  const wrong: string[] = [];
  for (let number = 0; number <= count; number += 1) {
    const day = dayOf(first + number * DAY);
    if (addDays('1899-01-01', number) !== day || daysBetween('1899-01-01', day) !== number || !isIsoDate(day)) {
      wrong.push(day);
    }
  }
  expect(wrong).toEqual([]);
});

test('days at the ends of what four digits can say', () => {
  expect(daysBetween('0000-01-01', '9999-12-31')).toBe((Date.UTC(9999, 11, 31) - Date.parse('0000-01-01')) / DAY);
  expect(addDays('0000-03-01', -1)).toBe('0000-02-29');
  expect(addDays('2400-02-28', 1)).toBe('2400-02-29');
  expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
});

test.each([
  '2021-02-29',
  '1900-02-29',
  '2021-04-31',
  '2021-13-01',
  '2021-00-10',
  '2021-01-00',
  '2021-1-01',
  '2021-01-01Z',
])('%s is no date', (text) => {
  expect(isIsoDate(text)).toBe(false);
});
