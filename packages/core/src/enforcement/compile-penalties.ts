import type { Period } from '../values/period.js';
import { add, multiply, rational, toDecimal } from '../values/rational.js';
import type { CellCollector } from './cell-collector.js';
import { countPenalties, penaltyWan } from './count-penalties.js';
import type { CaseHandlingCounts } from './enforcement-tables.js';
import { happenedIn } from './happened-in.js';
import type { PenaltyCase } from './penalty-case.js';
import type { PenaltyDecision } from './penalty-decision.js';
import type { PenaltyTable } from './penalty-table.js';
import type { SettledPenaltyTerms } from './penalty-terms.js';

/** The penalty table of a period from its cases. Internal. */
export function compilePenalties(
  cases: readonly PenaltyCase[],
  period: Period,
  terms: SettledPenaltyTerms,
  cells: CellCollector,
): PenaltyTable {
  const { columns, amountUnit } = terms;
  const { counted, leftOut } = countPenalties(cases, period, terms);
  for (const { row, reason } of leftOut) cells.leaveOut(row, reason);
  const counts = columns.map(({ label, kinds }, index) => {
    const rows = counted.filter(({ column }) => column === index).map(({ row }) => row);
    return { label, kinds: [...kinds], count: cells.count(`penalty.${label}`, rows) };
  });
  const wan = counted.map(({ row }) => penaltyWan(row.decision!)).reduce(add, rational(0n));
  return {
    edition: terms.edition,
    bucketRule: terms.bucketRule,
    counts,
    total: counted.length,
    amount: toDecimal(amountUnit === 'wan' ? wan : multiply(wan, rational(10_000n))),
    amountUnit,
    includesRevoked: terms.includesRevoked,
  };
}

/** What became of penalty cases in a period. Internal. */
export function compileHandling(
  cases: readonly PenaltyCase[],
  period: Period,
  isReviewed: (row: PenaltyCase) => boolean,
  cells: CellCollector,
): CaseHandlingCounts {
  const on = (id: keyof CaseHandlingCounts, holds: (row: PenaltyCase) => boolean): number =>
    cells.count(`cases.${id}`, cases.filter(holds));
  const decided = (holds: (decision: PenaltyDecision, row: PenaltyCase) => boolean) => (row: PenaltyCase) =>
    row.decision !== undefined && happenedIn(period, row.decision.decidedOn) && holds(row.decision, row);
  const contested =
    (kind: 'reconsideration' | 'litigation', won = false) =>
    ({ relief = [] }: PenaltyCase) =>
      relief.some(
        (row) =>
          row.kind === kind &&
          happenedIn(period, row.on) &&
          (!won || ['changed', 'revoked', 'heldUnlawful', 'heldVoid', 'ordered'].includes(row.result)),
      );
  return {
    filed: on('filed', ({ filedOn }) => happenedIn(period, filedOn)),
    closed: on('closed', ({ closedOn }) => happenedIn(period, closedOn)),
    transferred: on('transferred', ({ criminalTransfer }) => happenedIn(period, criminalTransfer?.on)),
    exempted: on(
      'exempted',
      decided(({ outcome }) => outcome === 'exempted'),
    ),
    mitigated: on(
      'mitigated',
      decided(({ outcome }) => outcome === 'mitigated'),
    ),
    hearings: on('hearings', ({ hearing }) => happenedIn(period, hearing?.heldOn)),
    reviewed: on(
      'reviewed',
      decided((_, row) => isReviewed(row)),
    ),
    reconsidered: on('reconsidered', contested('reconsideration')),
    reconsiderationCorrected: on('reconsiderationCorrected', contested('reconsideration', true)),
    litigated: on('litigated', contested('litigation')),
    lost: on('lost', contested('litigation', true)),
  };
}
