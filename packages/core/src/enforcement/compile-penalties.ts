import type { Year } from '../values/iso-date.js';
import { add, fromDecimal, multiply, rational, toDecimal } from '../values/rational.js';
import { type CellCollector, inYear } from './cell-collector.js';
import type { CaseHandlingCounts } from './enforcement-tables.js';
import type { PenaltyTable } from './penalty-table.js';
import { penaltyColumn } from './penalty-bucket.js';
import type { PenaltyCase } from './penalty-case.js';
import type { PenaltyDecision } from './penalty-decision.js';
import type { BucketRule, PenaltyTableColumn, PenaltyTableEdition } from './penalty-table-edition.js';

/** How the penalty table is made. Internal. */
export interface PenaltyTableTerms {
  /** Year counted. */
  readonly year: Year;
  /** Edition of the table. */
  readonly edition: PenaltyTableEdition;
  /** Its columns. */
  readonly columns: readonly PenaltyTableColumn[];
  /** Rule for decisions with several penalties. */
  readonly bucketRule: BucketRule;
  /** Unit of the amount. */
  readonly amountUnit: 'yuan' | 'wan';
  /** Whether decisions revoked later count. */
  readonly includesRevoked: boolean;
}

/** Whether a decision was taken back after it was made. Internal. */
export function wasRevoked({ relief, disclosure }: PenaltyCase): boolean {
  return (
    (relief ?? []).some(({ result }) => result === 'revoked' || result === 'heldVoid') ||
    (disclosure.status === 'withdrawn' && ['revoked', 'heldVoid'].includes(disclosure.withdrawal.reason))
  );
}

/** The penalty table of a year from its cases: by date of decision, one decision counted once. Internal. */
export function compilePenalties(
  cases: readonly PenaltyCase[],
  terms: PenaltyTableTerms,
  cells: CellCollector,
): PenaltyTable {
  const { year, edition, columns, bucketRule, amountUnit, includesRevoked } = terms;
  const groups = columns.map((): PenaltyCase[] => []);
  let wan = rational(0n);
  for (const row of cases) {
    const { decision } = row;
    if (decision === undefined || decision.kinds.length === 0 || !inYear(decision.decidedOn, year)) continue;
    if (!includesRevoked && wasRevoked(row)) {
      cells.leaveOut(row, 'revoked');
      continue;
    }
    const index = penaltyColumn(decision.kinds, columns, bucketRule);
    if (index === undefined) {
      cells.leaveOut(row, 'noColumn');
      continue;
    }
    groups[index]!.push(row);
    wan = add(wan, add(fromDecimal(decision.fineWan ?? '0'), fromDecimal(decision.confiscationWan ?? '0')));
  }
  const counts = columns.map(({ label, kinds }, index) => ({
    label,
    kinds: [...kinds],
    count: cells.count(`penalty.${label}`, groups[index]!),
  }));
  return {
    edition,
    bucketRule,
    counts,
    total: counts.reduce((sum, { count }) => sum + count, 0),
    amount: toDecimal(amountUnit === 'wan' ? wan : multiply(wan, rational(10_000n))),
    amountUnit,
    includesRevoked,
  };
}

/** What became of penalty cases in a year. Internal. */
export function compileHandling(cases: readonly PenaltyCase[], year: Year, cells: CellCollector): CaseHandlingCounts {
  const on = (id: keyof CaseHandlingCounts, holds: (row: PenaltyCase) => boolean): number =>
    cells.count(`cases.${id}`, cases.filter(holds));
  const decided = (holds: (decision: PenaltyDecision, row: PenaltyCase) => boolean) => (row: PenaltyCase) =>
    row.decision !== undefined && inYear(row.decision.decidedOn, year) && holds(row.decision, row);
  const contested =
    (kind: 'reconsideration' | 'litigation', won = false) =>
    ({ relief = [] }: PenaltyCase) =>
      relief.some(
        (row) =>
          row.kind === kind &&
          inYear(row.on, year) &&
          (!won || ['changed', 'revoked', 'heldUnlawful', 'heldVoid', 'ordered'].includes(row.result)),
      );
  return {
    filed: on('filed', ({ filedOn }) => inYear(filedOn, year)),
    closed: on('closed', ({ closedOn }) => inYear(closedOn, year)),
    transferred: on('transferred', ({ criminalTransfer }) => inYear(criminalTransfer?.on, year)),
    exempted: on(
      'exempted',
      decided(({ outcome }) => outcome === 'exempted'),
    ),
    mitigated: on(
      'mitigated',
      decided(({ outcome }) => outcome === 'mitigated'),
    ),
    hearings: on('hearings', ({ hearing }) => inYear(hearing?.heldOn, year)),
    reviewed: on(
      'reviewed',
      decided((_, { legalReview }) => (legalReview.reviewIds ?? []).length > 0),
    ),
    reconsidered: on('reconsidered', contested('reconsideration')),
    reconsiderationCorrected: on('reconsiderationCorrected', contested('reconsideration', true)),
    litigated: on('litigated', contested('litigation')),
    lost: on('lost', contested('litigation', true)),
  };
}
