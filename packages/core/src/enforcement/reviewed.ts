import type { IsoDate } from '../values/iso-date.js';
import { countedOn } from './counted-on.js';
import type { EnforcementCase } from './enforcement-case.js';
import type { EnforcementLegalReview } from './enforcement-legal-review.js';

/**
 * Tells whether a case passed legal review: a review in the ledger is of it and not later than the day the case counts by.
 * The id of a review that the ledger does not hold proves nothing; where that ledger is not kept, the case itself is
 * believed. Internal.
 */
export function reviewedBy(reviews: readonly EnforcementLegalReview[] | undefined): (row: EnforcementCase) => boolean {
  if (reviews === undefined) return ({ legalReview }) => legalReview.passedOn !== undefined;
  const byId = new Map<string, IsoDate>();
  const byCase = new Map<string, IsoDate>();
  for (const { id, caseId, issuedOn } of reviews) {
    byId.set(id, issuedOn);
    const before = byCase.get(caseId);
    if (before === undefined || issuedOn < before) byCase.set(caseId, issuedOn);
  }
  return (row) => {
    const { reviewIds = [] } = row.legalReview;
    const day = countedOn(row);
    if (day === undefined) return false;
    return [byCase.get(row.id), ...reviewIds.map((id) => byId.get(id))].some((on) => on !== undefined && on <= day);
  };
}
