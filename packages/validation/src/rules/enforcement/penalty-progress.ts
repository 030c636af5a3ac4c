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

/** Where the penalty cases of a book stand: gone through once for all rules. */
interface KnownProgress {
  readonly reviews: ReadonlyMap<string, readonly EnforcementLegalReview[]>;
  readonly cases: WeakMap<PenaltyCase, readonly StepProgress<PenaltyStep>[]>;
}

const KNOWN = new WeakMap<LedgerBook, KnownProgress>();

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

/** Where every step of a penalty case stands, by the law of its day. Internal. */
export function penaltyProgress(
  row: PenaltyCase,
  { book, today, registry }: Pick<RecordContext, 'book' | 'today' | 'registry'>,
): readonly StepProgress<PenaltyStep>[] {
  const known: KnownProgress = KNOWN.get(book) ?? { reviews: reviewsByCase(book), cases: new WeakMap() };
  KNOWN.set(book, known);
  const before = known.cases.get(row);
  if (before !== undefined) return before;
  const reviews = known.reviews.get(row.id) ?? [];
  const progress = procedureProgress(PENALTY_PROCEDURE, { case: row, reviews, today }, { registry });
  known.cases.set(row, progress);
  return progress;
}
