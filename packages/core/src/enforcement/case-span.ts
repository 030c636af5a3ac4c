import type { CountedSpan } from '../record/ledger.js';
import { countedOn } from './counted-on.js';
import type { EnforcementCase } from './enforcement-case.js';

/** The days on which something happened in a case that a figure counts. */
function daysOf(row: EnforcementCase): (string | undefined)[] {
  switch (row.actType) {
    case 'licensing':
      return [row.appliedOn, row.acceptedOn, row.refusedAcceptanceOn, row.decision?.decidedOn, row.revocation?.on];
    case 'inspection':
      return [row.inspectedOn];
    case 'penalty':
    case 'compulsion':
      return [
        ...(row.actType === 'penalty' ? [row.discoveredOn, row.orderToCorrect?.on, row.decision?.decidedOn] : []),
        row.filedOn,
        ...(row.compulsoryMeasures ?? []).map(({ approvedOn }) => approvedOn),
        ...(row.compulsoryExecutions ?? []).flatMap(({ decidedOn, endedOn }) => [decidedOn, endedOn]),
        ...(row.courtApplications ?? []).map(({ filedOn }) => filedOn),
      ];
    default:
      return [row.appliedOn, row.finishedOn];
  }
}

/** True once nothing more is to come of a case that a figure counts, but a later closing or revocation. */
function isDone(row: EnforcementCase): boolean {
  if (row.actType === 'licensing') return (row.decision?.decidedOn ?? row.refusedAcceptanceOn) !== undefined;
  const executions = 'compulsoryExecutions' in row ? row.compulsoryExecutions : undefined;
  return countedOn(row) !== undefined && (executions ?? []).every(({ endedOn }) => endedOn !== undefined);
}

/** From the first day of a case to its last; open while it is being handled. Internal. */
export function caseSpan(row: EnforcementCase): CountedSpan {
  const days = [...daysOf(row), row.closedOn].filter((day) => day !== undefined).sort();
  return { from: days[0], to: row.closedOn !== undefined || isDone(row) ? days.at(-1) : undefined };
}
