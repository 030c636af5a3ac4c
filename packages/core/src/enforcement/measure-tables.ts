import type { Tally } from '../measurement/tally.js';
import { type Period, periodContains } from '../values/period.js';
import { add, divide, fromDecimal, rational, toDecimal } from '../values/rational.js';
import { wasRevoked } from './compile-penalties.js';
import type { EnforcementAnnualReport } from './enforcement-annual-report.js';
import type { EnforcementCase } from './enforcement-case.js';
import type { PenaltyTable } from './penalty-table.js';
import type { ENFORCEMENT_ENTRIES } from './indicator-entries.js';
import type { EnforcementLedgers } from './ledgers.js';
import { penaltyColumn } from './penalty-bucket.js';
import { PENALTY_KIND_LABELS, type PenaltyKind } from '../values/penalty-kind.js';
import { PENALTY_TABLE_EDITIONS } from './penalty-table-edition.js';

type Id = keyof typeof ENFORCEMENT_ENTRIES;
type EnforcementTally = Tally<typeof ENFORCEMENT_ENTRIES>;

const BY_KIND = Object.fromEntries(
  Object.keys(PENALTY_KIND_LABELS).map((kind) => [kind, `penalty.${kind}`]),
) as Readonly<Record<PenaltyKind, Id>>;

/** The figures of the published penalty table; by kind only where each column is one kind. */
function statePenaltyTable(tally: EnforcementTally, report: EnforcementAnnualReport, table: PenaltyTable): void {
  tally.sum('enforcement.penaltyTotal', [report], () => table.total);
  const wan =
    table.amountUnit === 'wan' ? fromDecimal(table.amount) : divide(fromDecimal(table.amount), rational(10_000n));
  tally.sum('enforcement.penaltyAmount', [report], () => toDecimal(wan));
  if (!table.counts.every(({ kinds }) => kinds.length <= 1)) return;
  const parts: Id[] = [];
  for (const { kinds, count } of table.counts) {
    const id = BY_KIND[kinds[0] ?? 'other'];
    tally.sum(id, [report], () => count);
    if (count > 0) parts.push(id);
  }
  if (parts.length === 0) return;
  tally.relations.push({
    id: `enforcement.penaltyTotal=${parts.join('+')}`,
    kind: 'partition',
    total: 'enforcement.penaltyTotal',
    parts,
    exhaustive: true,
  });
}

/** The kind by which a decision is counted among the fourteen. */
function countedKind(kinds: readonly PenaltyKind[]): PenaltyKind {
  const { columns } = PENALTY_TABLE_EDITIONS.linyi2021;
  return columns[penaltyColumn(kinds, columns, 'heaviest') ?? -1]?.kinds[0] ?? 'other';
}

function measurePenaltyCases(tally: EnforcementTally, cases: readonly EnforcementCase[], period: Period): void {
  const rows = cases
    .filter((row) => row.actType === 'penalty')
    .filter(
      ({ decision }) =>
        decision !== undefined && decision.kinds.length > 0 && periodContains(period, decision.decidedOn),
    )
    .filter((row) => !wasRevoked(row));
  tally.count('enforcement.penaltyTotal', rows);
  tally.partition('enforcement.penaltyTotal', BY_KIND, rows, (row) => countedKind(row.decision!.kinds));
  tally.sum('enforcement.penaltyAmount', rows, ({ decision }) =>
    toDecimal(add(fromDecimal(decision!.fineWan ?? '0'), fromDecimal(decision!.confiscationWan ?? '0'))),
  );
}

const LICENSING = {
  applied: 'enforcement.licensingApplied',
  accepted: 'enforcement.licensingAccepted',
  granted: 'enforcement.licensing',
  refused: 'enforcement.licensingRefused',
  revoked: 'enforcement.licensingRevoked',
} as const;

function measureLicensingCases(tally: EnforcementTally, cases: readonly EnforcementCase[], period: Period): void {
  const rows = cases.filter((row) => row.actType === 'licensing');
  const within = (day: string | undefined): boolean => day !== undefined && periodContains(period, day);
  tally.count(
    LICENSING.applied,
    rows.filter((row) => within(row.appliedOn)),
  );
  tally.count(
    LICENSING.accepted,
    rows.filter((row) => within(row.acceptedOn)),
  );
  for (const outcome of ['granted', 'refused'] as const) {
    tally.count(
      LICENSING[outcome],
      rows.filter(({ decision }) => decision?.outcome === outcome && within(decision.decidedOn)),
    );
  }
  tally.count(
    LICENSING.revoked,
    rows.filter((row) => within(row.revocation?.on)),
  );
}

/** States penalties and licenses: from the annual statistics of the year where kept, else from the cases. Internal. */
export function measureTables(
  tally: EnforcementTally,
  { annualReports, cases }: EnforcementLedgers,
  period: Period,
): void {
  const report = annualReports?.find(({ year }) => period.from.startsWith(`${String(year)}-`));
  if (report?.penalty !== undefined) statePenaltyTable(tally, report, report.penalty);
  else if (cases !== undefined) measurePenaltyCases(tally, cases, period);
  if (report?.licensing !== undefined) {
    for (const [cell, id] of Object.entries(LICENSING)) {
      tally.sum(id, [report], () => report.licensing![cell as keyof typeof LICENSING]);
    }
  } else if (cases !== undefined) {
    measureLicensingCases(tally, cases, period);
  }
}
