import type { Tally } from '../measurement/tally.js';
import type { Period } from '../values/period.js';
import { divide, fromDecimal, rational, toDecimal } from '../values/rational.js';
import { licensingCells } from './compile-other-acts.js';
import { countPenalties, penaltyWan } from './count-penalties.js';
import type { EnforcementAnnualReport } from './enforcement-annual-report.js';
import type { EnforcementCase } from './enforcement-case.js';
import type { PenaltyTable } from './penalty-table.js';
import type { ENFORCEMENT_ENTRIES } from './indicator-entries.js';
import type { EnforcementLedgers } from './ledgers.js';
import { PENALTY_KIND_LABELS, type PenaltyKind } from '../values/penalty-kind.js';
import { type PenaltyTerms, type SettledPenaltyTerms, settlePenaltyTerms } from './penalty-terms.js';

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
    parts.push(id);
  }
  tally.makeUp('enforcement.penaltyTotal', parts);
}

function measurePenaltyCases(
  tally: EnforcementTally,
  cases: readonly EnforcementCase[],
  period: Period,
  terms: SettledPenaltyTerms,
): void {
  const penalties = cases.filter((row) => row.actType === 'penalty');
  const { counted } = countPenalties(penalties, period, terms);
  const rows = counted.map(({ row }) => row);
  const kinds = new Map(counted.map(({ row, kind }) => [row, kind]));
  tally.count('enforcement.penaltyTotal', rows);
  tally.partition('enforcement.penaltyTotal', BY_KIND, rows, (row) => kinds.get(row)!);
  tally.sum('enforcement.penaltyAmount', rows, ({ decision }) => toDecimal(penaltyWan(decision!)));
}

const LICENSING = {
  applied: 'enforcement.licensingApplied',
  accepted: 'enforcement.licensingAccepted',
  granted: 'enforcement.licensing',
  refused: 'enforcement.licensingRefused',
  revoked: 'enforcement.licensingRevoked',
} as const;

function measureLicensingCases(tally: EnforcementTally, cases: readonly EnforcementCase[], period: Period): void {
  const cells = licensingCells(
    cases.filter((row) => row.actType === 'licensing'),
    period,
  );
  for (const [cell, id] of Object.entries(LICENSING)) tally.count(id, cells[cell as keyof typeof LICENSING]);
}

/** States penalties and licenses: from the annual statistics of the year where kept, else from the cases. Internal. */
export function measureTables(
  tally: EnforcementTally,
  { annualReports, cases }: EnforcementLedgers,
  period: Period,
  terms: PenaltyTerms,
): void {
  const report = annualReports?.[0];
  if (report?.penalty !== undefined) statePenaltyTable(tally, report, report.penalty);
  else if (cases !== undefined) {
    measurePenaltyCases(tally, cases, period, settlePenaltyTerms(Number(period.from.slice(0, 4)), terms));
  }
  if (report?.licensing !== undefined) {
    for (const [cell, id] of Object.entries(LICENSING)) {
      tally.sum(id, [report], () => report.licensing![cell as keyof typeof LICENSING]);
    }
  } else if (cases !== undefined) {
    measureLicensingCases(tally, cases, period);
  }
}
