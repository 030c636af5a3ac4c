import { DOCUMENT_KIND_LABELS, type ReportMeta } from '@fazhi/core';
import type { CarriedMeta } from '@fazhi/core/carried-marks';
import { withoutBlanks } from '../text/blank.js';
import type { Line } from '../text/line.js';
import type { Disagree } from './disagreements.js';

/**
 * Whether data is of the document it came with: title and year are the printed ones, and the reporting body is named.
 *
 * @param meta - what the data says of its document
 * @param read - what the text says. Internal.
 */
export function isOfDocument(
  { title, agency, reportYear }: CarriedMeta,
  read: Pick<ReportMeta, 'title' | 'agency' | 'reportYear'>,
  lines: readonly Line[],
  disagree: Disagree,
): boolean {
  const isNamed = (name: string): boolean =>
    withoutBlanks(lines.map(({ text }) => text).join('')).includes(withoutBlanks(name));
  if (title !== undefined && withoutBlanks(title) !== withoutBlanks(read.title)) disagree('title', read.title);
  else if (reportYear !== undefined && read.reportYear !== undefined && reportYear !== read.reportYear)
    disagree('reportYear', String(read.reportYear));
  else if (agency !== undefined && !isNamed(agency)) disagree('agency', read.agency ?? '');
  else return true;
  return false;
}

/** Notes where data of this document has another kind or date than its text. Internal. */
export function compareMeta(
  { kind, signedOn }: CarriedMeta,
  read: Pick<ReportMeta, 'kind' | 'signedOn'>,
  disagree: Disagree,
): void {
  if (kind !== undefined && kind !== read.kind) disagree('kind', DOCUMENT_KIND_LABELS[read.kind]);
  if (signedOn !== undefined && read.signedOn !== undefined && signedOn !== read.signedOn)
    disagree('signedOn', read.signedOn);
}
