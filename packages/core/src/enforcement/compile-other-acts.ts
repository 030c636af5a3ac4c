import type { ActCategory } from '../values/act-category.js';
import type { IsoDate } from '../values/iso-date.js';
import type { Period } from '../values/period.js';
import { add, fromDecimal, rational, toDecimal } from '../values/rational.js';
import type { CellCollector, LeftOutReason } from './cell-collector.js';
import type {
  CompulsoryExecution,
  CompulsoryExecutionKind,
  CompulsoryMeasure,
  CompulsoryMeasureKind,
  CourtApplication,
} from './compulsion-parts.js';
import type { CompulsionTable } from './compulsion-table.js';
import type { LicensingTable, OtherActCount } from './enforcement-tables.js';
import { happenedIn } from './happened-in.js';
import type { LicensingCase } from './licensing-case.js';
import type { InspectionCase, OtherAct, OtherActCase } from './other-cases.js';

/** Licensing cases of a period: applications by receipt, the rest by date of acceptance or decision. Internal. */
export function licensingCells(
  cases: readonly LicensingCase[],
  period: Period,
): Record<keyof LicensingTable, LicensingCase[]> {
  const on = (dayOf: (row: LicensingCase) => IsoDate | undefined): LicensingCase[] =>
    cases.filter((row) => happenedIn(period, dayOf(row)));
  const decided = (outcome: 'granted' | 'refused') =>
    on(({ decision }) => (decision?.outcome === outcome ? decision.decidedOn : undefined));
  return {
    applied: on(({ appliedOn }) => appliedOn),
    accepted: on(({ acceptedOn }) => acceptedOn),
    granted: decided('granted'),
    refused: decided('refused'),
    revoked: on(({ revocation }) => revocation?.on),
  };
}

/** The licensing table. Internal. */
export function compileLicensing(
  cases: readonly LicensingCase[],
  period: Period,
  cells: CellCollector,
): LicensingTable {
  const rows = licensingCells(cases, period);
  const on = (id: keyof LicensingTable): number => cells.count(`licensing.${id}`, rows[id]);
  return {
    applied: on('applied'),
    accepted: on('accepted'),
    granted: on('granted'),
    refused: on('refused'),
    revoked: on('revoked'),
  };
}

const MEASURE_CELLS = {
  restrictLiberty: 'restrictLiberty',
  seal: 'seal',
  seize: 'seize',
  freeze: 'freeze',
  other: 'otherMeasures',
} as const satisfies Record<CompulsoryMeasureKind, keyof CompulsionTable>;

const EXECUTION_CELLS = {
  surcharge: 'surcharge',
  transferDeposits: 'transferDeposits',
  disposeOfProperty: 'disposeOfProperty',
  removeObstruction: 'removeObstruction',
  substitutePerformance: 'substitutePerformance',
  other: 'otherExecutions',
} as const satisfies Record<CompulsoryExecutionKind, keyof CompulsionTable>;

/** A case with compulsion in it. Internal. */
export interface CompulsionSource {
  /** Id of the case. */
  readonly id: string;
  /** Measures in it. */
  readonly compulsoryMeasures?: CompulsoryMeasure[] | undefined;
  /** Executions in it. */
  readonly compulsoryExecutions?: CompulsoryExecution[] | undefined;
  /** Requests to a court in it. */
  readonly courtApplications?: CourtApplication[] | undefined;
}

/** The compulsion table: measures by decision, executions by their end, court requests by filing. Internal. */
export function compileCompulsion(
  cases: readonly CompulsionSource[],
  period: Period,
  cells: CellCollector,
): CompulsionTable {
  const rows = cases.flatMap((row) => [
    ...(row.compulsoryMeasures ?? [])
      .filter(({ approvedOn }) => happenedIn(period, approvedOn))
      .map(({ kind }) => ({ id: row.id, cell: MEASURE_CELLS[kind] })),
    ...(row.compulsoryExecutions ?? [])
      .filter(({ endedOn }) => happenedIn(period, endedOn))
      .map(({ kind }) => ({ id: row.id, cell: EXECUTION_CELLS[kind] })),
    ...(row.courtApplications ?? [])
      .filter(({ filedOn }) => happenedIn(period, filedOn))
      .map(() => ({ id: row.id, cell: 'court' as const })),
  ]);
  const on = (cell: keyof CompulsionTable): number =>
    cells.count(
      `compulsion.${cell}`,
      rows.filter((row) => row.cell === cell),
    );
  const table = {
    restrictLiberty: on('restrictLiberty'),
    seal: on('seal'),
    seize: on('seize'),
    freeze: on('freeze'),
    otherMeasures: on('otherMeasures'),
    surcharge: on('surcharge'),
    transferDeposits: on('transferDeposits'),
    disposeOfProperty: on('disposeOfProperty'),
    removeObstruction: on('removeObstruction'),
    substitutePerformance: on('substitutePerformance'),
    otherExecutions: on('otherExecutions'),
    court: on('court'),
  };
  return { ...table, total: rows.length };
}

/** Acts of the table of other acts that are powers of an organ, in the order of the table. */
const ACTS = [
  'levy',
  'inspection',
  'adjudication',
  'confirmation',
  'payment',
  'reward',
  'other',
] as const satisfies readonly (OtherAct | 'inspection')[];

/** Why an inspection is none for the statistics: without a complete record, or become a case. Internal. */
export function inspectionLeftOut({ completeRecord, ledToCaseIds = [] }: InspectionCase): LeftOutReason | undefined {
  if (!completeRecord) return 'incompleteRecord';
  return ledToCaseIds.length > 0 ? 'ledToCase' : undefined;
}

/** The table of other acts: acts finished in the year, inspections only with a complete record and no case. Internal. */
export function compileOtherActs(
  cases: readonly (InspectionCase | OtherActCase)[],
  powers: readonly ActCategory[],
  period: Period,
  cells: CellCollector,
): OtherActCount[] {
  const finished = cases.filter((row) => {
    if (row.actType !== 'inspection') return happenedIn(period, row.finishedOn);
    if (!happenedIn(period, row.inspectedOn)) return false;
    const reason = inspectionLeftOut(row);
    if (reason !== undefined) cells.leaveOut(row, reason);
    return reason === undefined;
  });
  return ACTS.filter((act) => powers.includes(act)).map((act) => {
    const rows = finished.filter((row) => row.actType === act);
    const amounts = rows.flatMap((row) =>
      row.actType === 'inspection' || row.amountWan === undefined ? [] : [row.amountWan],
    );
    return {
      act,
      count: cells.count(`otherActs.${act}`, rows),
      ...(amounts.length === 0
        ? {}
        : { amountWan: toDecimal(amounts.map((amount) => fromDecimal(amount)).reduce(add, rational(0n))) }),
    };
  });
}
