import type { IsoDate } from '@fazhi/core';
import { leadingDate } from '../text/date.js';

const TIME_OF_DAY = '\\d{1,2} ?[:时点] ?\\d{1,2}(?:[:分] ?(?:\\d{1,2}秒?)?)?';
const PUBLISHER = '[^\\d,。: ]{2,20}(?:[局厅委办部院会府室网]|中心|平台|记者)';
const WEEKDAY = '(?:星期|周)[一二三四五六日天]';

/** A date with the time of day, the weekday or the body that published, as a page prints it under the title. */
const PAGE_DATE = new RegExp(
  `^(?:[^\\d,。: (]{2,20}(?: {1,3}|\\()|\\[)?(?<date>\\d{4} ?[-年./] ?\\d{1,2} ?[-月./] ?\\d{1,2} ?日?)(?: {0,3}\\(?${WEEKDAY}\\)?)?(?: {0,3}${TIME_OF_DAY})?(?: {1,3}${PUBLISHER})?[\\])]?(?: {0,3}\\[[^[\\]]{2,20}\\]){0,4}$`,
);

/** The date of a line that says when a page was published, without a label. Internal. */
export function pageDate(folded: string): IsoDate | undefined {
  const found = folded.length > 60 ? null : PAGE_DATE.exec(folded);
  return found === null ? undefined : leadingDate(found.groups!['date']!);
}
