import { parseChineseNumeral } from './chinese-numeral.js';
import { type IsoDate, isoDate } from './iso-date.js';

/** Hours by which Chinese time is ahead of UTC; it has no summer time. */
const CHINA = 8;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Spreadsheets count days from 30 December 1899 (ECMA-376 part 1, 18.17.4.1). */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);
/** Serial numbers taken for dates: 1980 to 2100. Smaller numbers may be anything. */
const SERIALS = { first: 29_221, last: 73_415 };

const NUMERIC = /^(\d{4})([年.\-/])(\d{1,2})([月.\-/])(\d{1,2})日?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const CHINESE = /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]$/;
const TIME = /^(\S+?)(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

/** A date and the time after it, as far as given. */
export interface DateRead {
  /** The day in China. */
  readonly date: IsoDate;
  /** The point in time, where an hour was given; without a zone it is Chinese time. */
  readonly time?: string | undefined;
}

/** A date from what spreadsheets, databases and clerks write; anything doubtful gives nothing. Internal. */
export function readDate(given: unknown): DateRead | undefined {
  if (given instanceof Date) return ofInstant(given.getTime());
  if (typeof given === 'number') return ofNumber(given);
  if (typeof given !== 'string' || given.length > 40) return undefined;
  const text = given.trim();
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return ofNumber(Number(text));
  const date = ofText(text);
  if (date !== undefined) return { date };
  const [, day = '', hour = '', minute = '', second = '00', zone] = TIME.exec(text) ?? [];
  const dayRead = ofText(day);
  if (dayRead === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const clock = `${hour.padStart(2, '0')}:${minute}:${second}`;
  if (zone === undefined) return { date: dayRead, time: `${dayRead}T${clock}+08:00` };
  return ofInstant(
    Date.parse(`${dayRead}T${clock}${/^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`),
  );
}

/** A date that can be guessed at, for a proposal: two-digit years, words after it. Internal. */
export function guessDate(given: unknown): IsoDate | undefined {
  if (typeof given !== 'string' || given.length > 40) return undefined;
  const text = given.trim();
  const [, year = '', month = '', day = ''] = /^(\d{2})[年.\-/](\d{1,2})[月.\-/](\d{1,2})日?$/.exec(text) ?? [];
  if (year !== '') return isoDate(2000 + Number(year), Number(month), Number(day));
  const [, first = '', second = '', last = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (last !== '') return Number(second) > 12 ? isoDate(Number(last), Number(first), Number(second)) : undefined;
  const [start] = /^\d{4}[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?/.exec(text) ?? [];
  return start === undefined ? undefined : ofText(start);
}

function ofText(text: string): IsoDate | undefined {
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) {
    const [, year, first, month, second, day] = numeric;
    return first === second || (first === '年' && second === '月')
      ? isoDate(Number(year), Number(month), Number(day))
      : undefined;
  }
  const compact = COMPACT.exec(text);
  if (compact !== null) return isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const [, ...parts] = CHINESE.exec(text.replaceAll('○', '〇')) ?? [];
  const [year, month, day] = parts.map((part) => parseChineseNumeral(part));
  return year === undefined || month === undefined || day === undefined ? undefined : isoDate(year, month, day);
}

function ofNumber(given: number): DateRead | undefined {
  if (Number.isInteger(given) && given > 10_000_000) {
    const date = ofText(String(given));
    return date === undefined ? undefined : { date };
  }
  if (given < SERIALS.first || given > SERIALS.last) return undefined;
  // A serial number is a day of the calendar, not an instant.
  const minutes = Math.round((given * DAY) / 60_000) * 60_000;
  const [date, clock] = new Date(SERIAL_ORIGIN + minutes).toISOString().split('T') as [string, string];
  return Number.isInteger(given) ? { date } : { date, time: `${date}T${clock.slice(0, 8)}+08:00` };
}

/** An instant by the clock of China: databases give the midnight of a day as an instant of the day before. */
function ofInstant(instant: number): DateRead | undefined {
  if (Number.isNaN(instant)) return undefined;
  const [date, clock] = new Date(instant + CHINA * HOUR).toISOString().split('T') as [string, string];
  return date.length === 10 ? { date, time: `${date}T${clock.slice(0, 8)}+08:00` } : undefined;
}
