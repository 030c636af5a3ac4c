/** Formats that every spreadsheet knows by number; those of Chinese dates are 27-36 and 50-58. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  49: '@',
};
const CHINESE_DATE = 'yyyy"年"m"月"d"日"';
const DAY = 86_400_000;
/** Serial of the first day of 1904, in the count that begins with 1900. */
const FROM_1904 = 1462;

/** The code of a format by its number; nothing for the general one. Internal. */
export function builtInFormat(id: number): string | undefined {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? CHINESE_DATE : BUILT_IN[id];
}

/** Whether a number of this format is a date or a time. Internal. */
export function isDateFormat(format: string): boolean {
  // Codes are at most 255 characters long, and what is quoted, escaped or in brackets is no part of them.
  const letters = format.slice(0, 255).replace(/"[^"]{0,255}"|\\.|\[[^[\]]{0,255}\]|_.|\*.|s\.0{1,3}/g, '');
  return !/general|[0#?]/i.test(letters) && /[ymdhs]|a{3}/i.test(letters);
}

/** A serial number as a date, with its time where it has one; nothing for what is no day of the calendar. Internal. */
export function serialDate(serial: number, from1904: boolean): string | undefined {
  const days = serial + (from1904 ? FROM_1904 : 0);
  // 29 February 1900, which the count has, never was; 9999 is the last year it knows.
  if (days < 0 || Math.floor(days) === 60 || days >= 2_958_466) return undefined;
  const seconds = Math.round((days - Math.floor(days)) * 86_400);
  const base = Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const stamp = new Date(base + Math.floor(days) * DAY + seconds * 1000).toISOString();
  if (days < 1 && !from1904) return seconds === 0 ? undefined : stamp.slice(11, 19);
  return stamp.endsWith('T00:00:00.000Z') ? stamp.slice(0, 10) : stamp.slice(0, 19);
}

/** What a format prints as it is, or not at all. */
const LITERAL = /"([^"]{0,255})"|\\(.)|[_*].|\[[^[\]]{0,255}\]/g;
/** The places of digits of a format, with what stands before and after them. */
const DIGITS = /^((?:"[^"]{0,255}"|\\.|[_*].|\[[^[\]]{0,255}\]|[^0#?"\\_*[])*)([0#?][0#?,.]*)((?:[^0#?,.].*)?)$/;
/** A unit of money that a format prints after the number. */
const MONEY_UNIT = /^[百千万亿]{0,2}元$/;

/** A number as its format prints it, as far as that changes what it says. Internal. */
export function printedNumber(value: number, format: string | undefined): string {
  const [section = ''] = format?.slice(0, 255).split(';') ?? [];
  if (section === '') return String(value);
  const [, before = '', digits = '', after = ''] = (DIGITS.exec(section) ?? []).map((part) =>
    part.replace(LITERAL, (_, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? ''),
  );
  const [, places = ''] = digits.split('.');
  if (/^%/.test(after)) return `${(value * 100).toFixed(places.length)}%`;
  if (MONEY_UNIT.test(after) && !digits.endsWith(',')) return String(value) + after;
  if (!/^(?:0{1,20}|#)$/.test(digits) || !Number.isInteger(value) || value < 0) return String(value);
  // A number that words stand before is part of a code; marks of money are none.
  const padded = String(value).padStart(digits.length, '0');
  return /[\p{L}\d]/u.test(before) ? before + padded + after : padded;
}
