import type { ActCategory } from '../values/act-category.js';
import type { Year } from '../values/iso-date.js';
import { add, fromDecimal, rational, toDecimal } from '../values/rational.js';
import { type CellCollector, inYear } from './cell-collector.js';
import type {
  CompulsoryExecution,
  CompulsoryExecutionKind,
  CompulsoryMeasure,
  CompulsoryMeasureKind,
  CourtApplication,
} from './compulsion-parts.js';
import type { CompulsionTable } from './compulsion-table.js';
import type { LicensingTable, OtherActCount } from './enforcement-tables.js';
import type { LicensingCase } from './licensing-case.js';
import type { InspectionCase, OtherAct, OtherActCase } from './other-cases.js';

/** The licensing table: applications by receipt, the rest by date of acceptance or decision. Internal. */
export function compileLicensing(cases: readonly LicensingCase[], year: Year, cells: CellCollector): LicensingTable {
  const on = (id: keyof LicensingTable, holds: (row: LicensingCase) => boolean): number =>
    cells.count(`licensing.${id}`, cases.filter(holds));
  const decided = (outcome: 'granted' | 'refused') => (row: LicensingCase) =>
    row.decision?.outcome === outcome && inYear(row.decision.decidedOn, year);
  return {
    applied: on('applied', ({ appliedOn }) => inYear(appliedOn, year)),
    accepted: on('accepted', ({ acceptedOn }) => inYear(acceptedOn, year)),
    granted: on('granted', decided('granted')),
    refused: on('refused', decided('refused')),
    revoked: on('revoked', ({ revocation }) => inYear(revocation?.on, year)),
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
  year: Year,
  cells: CellCollector,
): CompulsionTable {
  const rows = cases.flatMap((row) => [
    ...(row.compulsoryMeasures ?? [])
      .filter(({ approvedOn }) => inYear(approvedOn, year))
      .map(({ kind }) => ({ id: row.id, cell: MEASURE_CELLS[kind] })),
    ...(row.compulsoryExecutions ?? [])
      .filter(({ endedOn }) => inYear(endedOn, year))
      .map(({ kind }) => ({ id: row.id, cell: EXECUTION_CELLS[kind] })),
    ...(row.courtApplications ?? [])
      .filter(({ filedOn }) => inYear(filedOn, year))
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

/** The table of other acts: acts finished in the year, inspections only with a complete record and no case. Internal. */
export function compileOtherActs(
  cases: readonly (InspectionCase | OtherActCase)[],
  powers: readonly ActCategory[],
  year: Year,
  cells: CellCollector,
): OtherActCount[] {
  const finished = cases.filter((row) => {
    if (row.actType !== 'inspection') return inYear(row.finishedOn, year);
    if (!inYear(row.inspectedOn, year)) return false;
    const reason = !row.completeRecord
      ? 'incompleteRecord'
      : (row.ledToCaseIds ?? []).length > 0
        ? 'ledToCase'
        : undefined;
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
