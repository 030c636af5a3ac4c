import chineseDays from 'chinese-days';
import { type Figure, timed } from '../../../scripts/figure.mts';
import { addDays } from '../src/values/iso-date.js';
import { addWorkingDays, CHINA_CALENDAR } from '../src/calendar/working-calendar.js';

const DAYS = Array.from({ length: 200 }, (_, index) => addDays('2015-01-05', index * 13));

/** Terms of 7 to 90 working days from days of eleven years, beside `chinese-days`, whose answers are the same. */
export async function calendarFigures(): Promise<Figure[]> {
  const ours = (): unknown => DAYS.map((day, index) => addWorkingDays(day, 7 + (index % 84), CHINA_CALENDAR));
  const theirs = (): unknown => DAYS.map((day, index) => chineseDays.findWorkday(7 + (index % 84), day));
  const times = await timed({ ours, theirs }, 30);
  return [
    {
      what: 'working days, beside chinese-days',
      value: times.ours / times.theirs,
      unit: 'times its time',
      goal: 1 / 300,
    },
  ];
}
