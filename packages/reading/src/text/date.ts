import { isoDate, parseChineseNumeral, type IsoDate } from '@fazhi/core';
import { withoutBlanks } from './blank.js';

const ARABIC = /^(\d{4}) ?[年.\-/] ?(\d{1,2}|元(?= ?月)) ?[月.\-/] ?(\d{1,2})(?: ?日)?/;
const CHINESE =
  /^([〇零○ＯOo一二三四五六七八九]{4})年(元|[一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;
/** Only digits, 年, 月 and 日, and more than a year: a date that lost characters, or has no day. */
const DATE_CHARACTERS = /^(?=.*月)(?:19|20)\d{2}[\d年月日]{2,12}$/;

/** The letter O beside a digit, typed for a zero. */
const LETTER_ZERO = /(?<=\d)[Oo○]|[Oo○](?=\d)/g;

function numeral(text: string): number {
  return parseChineseNumeral(text.replace(/[○ＯOo]/g, '〇').replace('元', '一')) ?? NaN;
}

/** The date a text begins with, `2021年3月2日`, `2021-03-02` or `二〇二一年三月二日`. Internal. */
export function leadingDate(text: string): IsoDate | undefined {
  const arabic = ARABIC.exec(text);
  if (arabic !== null) return isoDate(Number(arabic[1]), arabic[2] === '元' ? 1 : Number(arabic[2]), Number(arabic[3]));
  const chinese = CHINESE.exec(text);
  if (chinese === null) return undefined;
  const parts = [chinese[1]!, chinese[2]!, chinese[3]!].map(numeral);
  return parts.some(Number.isNaN) ? undefined : isoDate(parts[0]!, parts[1]!, parts[2]!);
}

/** A line that is a date and nothing else; `date` is absent when it is damaged. Internal. */
export function dateOfLine(folded: string): { raw: string; date?: IsoDate | undefined } | undefined {
  if (folded.length > 60) return undefined;
  const raw = withoutBlanks(folded).replace(/^\((.*)\)$/, '$1');
  const digits = raw.replace(LETTER_ZERO, '0');
  const whole = ARABIC.exec(digits) ?? CHINESE.exec(raw);
  if (whole !== null && whole[0].length === raw.length) {
    const date = leadingDate(/^\d/.test(digits) ? digits : raw);
    return date === undefined ? { raw } : { raw, date };
  }
  return DATE_CHARACTERS.test(raw) ? { raw } : undefined;
}

/** Whether a date without a day is whole as far as it goes: 2021年1月. Internal. */
export function isMonth(raw: string): boolean {
  return /^\d{4}年\d{1,2}月$/.test(raw);
}

/** Five digits run into 月, or a day without 日 at the end of a clause. Ordinary dates and ranges do not match. */
const DAMAGED = /(?<!\d)(?:19|20)\d{3,4}月(?:\d{1,2}日?)?|(?<!\d)(?:19|20)\d{2}年\d{1,2}月\d{1,2}(?=[\s。,;)]|$)/g;

/** Dates in running text that lost characters, as printed. Internal. */
export function damagedDatesIn(folded: string): string[] {
  return folded.match(DAMAGED) ?? [];
}
