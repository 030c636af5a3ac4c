import { formatChineseDate, type LocalizedText } from '@fazhi/core';
import type { KnownDate } from '../../report-text/report-dates.js';
import type { ReportText } from '../../report-text/report-text.js';
import type { RawFinding } from '../../rule.js';

const ROLES = {
  signedOn: { zh: '成文日期', en: 'date of signature' },
  publishedOn: { zh: '公开日期', en: 'date of publication' },
} as const satisfies Record<string, LocalizedText>;

/** Where a date of the document is printed, else the entry of the report's information. Internal. */
export function datePlace(text: ReportText, role: keyof typeof ROLES, { date, repairedFrom }: KnownDate): RawFinding {
  const forms = [repairedFrom, date, formatChineseDate(date)];
  const outside = text.passages.filter(
    ({ kind, annex, sections }) =>
      annex === undefined && (kind === 'dateline' || kind === 'furniture' || sections.length === 0),
  );
  // The date of signature is printed last, that of publication first.
  for (const at of role === 'signedOn' ? outside.toReversed() : outside) {
    const form = forms.find((printed) => printed !== undefined && at.text.includes(printed));
    if (form === undefined) continue;
    const start = at.text.indexOf(form);
    return { at, start, end: start + form.length, key: role };
  }
  return { path: ['meta', role], place: ROLES[role] };
}
