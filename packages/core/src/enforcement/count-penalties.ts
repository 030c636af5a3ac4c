import type { PenaltyKind } from '../values/penalty-kind.js';
import type { Period } from '../values/period.js';
import { add, fromDecimal, type Rational, rational } from '../values/rational.js';
import type { LeftOutReason } from './cell-collector.js';
import { happenedIn } from './happened-in.js';
import { penaltyBucket } from './penalty-bucket.js';
import type { PenaltyCase } from './penalty-case.js';
import type { PenaltyDecision } from './penalty-decision.js';
import type { SettledPenaltyTerms } from './penalty-terms.js';

/** A case whose decision counts, once. Internal. */
export interface CountedPenalty {
  /** The case. */
  readonly row: PenaltyCase;
  /** Index of the column it is counted in. */
  readonly column: number;
  /** Kind it is counted as, one of that column; 其他 where the column names none. */
  readonly kind: PenaltyKind;
}

/** The decisions of a period that count, and those that do not. Internal. */
export interface PenaltyCount {
  /** Those that count, in the order of the cases. */
  readonly counted: readonly CountedPenalty[];
  /** Those that do not, and why. */
  readonly leftOut: readonly { readonly row: PenaltyCase; readonly reason: LeftOutReason }[];
}

/** Whether a decision was taken back after it was made. */
function wasRevoked({ relief, disclosure }: PenaltyCase): boolean {
  return (
    (relief ?? []).some(({ result }) => result === 'revoked' || result === 'heldVoid') ||
    (disclosure.status === 'withdrawn' && ['revoked', 'heldVoid'].includes(disclosure.withdrawal.reason))
  );
}

/** Counts the penalty decisions of a period, one decision once, by its date. Internal. */
export function countPenalties(
  cases: readonly PenaltyCase[],
  period: Period,
  { columns, bucketRule, includesRevoked }: SettledPenaltyTerms,
): PenaltyCount {
  const counted: CountedPenalty[] = [];
  const leftOut: { row: PenaltyCase; reason: LeftOutReason }[] = [];
  for (const row of cases) {
    const { decision } = row;
    if (decision === undefined || decision.kinds.length === 0 || !happenedIn(period, decision.decidedOn)) continue;
    const bucket = penaltyBucket(decision.kinds, columns, bucketRule);
    if (!includesRevoked && wasRevoked(row)) leftOut.push({ row, reason: 'revoked' });
    else if (bucket === undefined) leftOut.push({ row, reason: 'noColumn' });
    else counted.push({ row, ...bucket });
  }
  return { counted, leftOut };
}

/** Fine and confiscation in a decision, in ten thousand yuan. Internal. */
export function penaltyWan({ fineWan, confiscationWan }: PenaltyDecision): Rational {
  return [fineWan, confiscationWan].map((amount) => fromDecimal(amount ?? '0')).reduce(add, rational(0n));
}
