import {
  type EnforcementCase,
  type EnforcementLegalReview,
  PENALTY_PROCEDURE,
  type PenaltyCase,
  type PenaltyStep,
  procedureProgress,
  type StepProgress,
} from '@fazhi/core';
import type { LedgerBook } from '../../ledger/ledger-book.js';
import type { RecordContext } from '../record-rule.js';

type Lacking = readonly StepProgress<PenaltyStep>[];

/** What the penalty cases of a book lack: gone through once for all rules. */
const KNOWN = new WeakMap<LedgerBook, ReadonlyMap<PenaltyCase, Lacking>>();

/** Whether a case is one of penalty. Internal. */
export function isPenalty(row: EnforcementCase): row is PenaltyCase {
  return row.actType === 'penalty';
}

function reviewsByCase({ ledgers }: LedgerBook): ReadonlyMap<string, readonly EnforcementLegalReview[]> {
  const byCase = new Map<string, EnforcementLegalReview[]>();
  for (const review of ledgers.enforcement?.legalReviews ?? []) {
    const known = byCase.get(review.caseId);
    if (known === undefined) byCase.set(review.caseId, [review]);
    else known.push(review);
  }
  return byCase;
}

type Context = Pick<RecordContext, 'book' | 'today' | 'registry'>;

function lackingOf({ book, today, registry }: Context): ReadonlyMap<PenaltyCase, Lacking> {
  const reviews = reviewsByCase(book);
  const lacking = new Map<PenaltyCase, Lacking>();
  for (const row of book.ledgers.enforcement?.cases ?? []) {
    if (!isPenalty(row)) continue;
    const matter = { case: row, reviews: reviews.get(row.id) ?? [], today };
    const steps = procedureProgress(PENALTY_PROCEDURE, matter, { registry }).filter(
      ({ missing, undecided }) => missing.length > 0 || undecided.length > 0,
    );
    if (steps.length > 0) lacking.set(row, steps);
  }
  return lacking;
}

/** The steps of a penalty case that lack something, or may, by the law of its day. Internal. */
export function lackingSteps(row: PenaltyCase, context: Context): Lacking {
  const known = KNOWN.get(context.book) ?? lackingOf(context);
  KNOWN.set(context.book, known);
  return known.get(row) ?? [];
}
