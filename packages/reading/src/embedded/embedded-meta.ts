import { plainText, type Report, type ReportMeta } from '@fazhi/core';
import { withoutBlanks } from '../text/blank.js';

function printed(report: Report): string {
  return withoutBlanks(report.children.map(plainText).join(''));
}

/**
 * What came embedded of the document as a whole, where nothing visible speaks against it: title, addressee and date are
 * printed as it says, and the reporting body is named. Internal.
 */
export function bornOut(meta: ReportMeta, read: Report): ReportMeta | undefined {
  const { title, recipients, signedOn } = read.meta;
  const addressees = (names: readonly string[] | undefined): string =>
    withoutBlanks((names ?? []).join('')).replace(/[、,，]/g, '');
  const agrees =
    withoutBlanks(meta.title) === withoutBlanks(title) &&
    addressees(meta.recipients) === addressees(recipients) &&
    (signedOn === undefined || meta.signedOn === signedOn) &&
    (meta.agency === undefined || printed(read).includes(withoutBlanks(meta.agency)));
  return agrees ? meta : undefined;
}
