import { formatChineseDate, type LocalizedText } from '@fazhi/core';
import type { KnownDate } from '../../report-text/report-dates.js';

/** A date for a message; one read from damaged text says so. Internal. */
export function printedDate({ date, repairedFrom }: KnownDate): LocalizedText {
  const zh = formatChineseDate(date);
  return repairedFrom === undefined
    ? { zh, en: date }
    : { zh: `${zh}（由残损的“${repairedFrom}”推断）`, en: `${date} (read from the damaged "${repairedFrom}")` };
}
