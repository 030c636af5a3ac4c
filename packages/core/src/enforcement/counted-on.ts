import type { EnforcementCase } from './enforcement-case.js';

/** The day by which a case counts for a year; of an open application the day it came. Internal. */
export function countedOn(row: EnforcementCase): string | undefined {
  switch (row.actType) {
    case 'penalty':
      return row.decision?.decidedOn;
    case 'licensing':
      return row.decision?.decidedOn ?? row.appliedOn;
    case 'compulsion':
      return (
        row.compulsoryMeasures?.[0]?.approvedOn ??
        row.compulsoryExecutions?.[0]?.endedOn ??
        row.courtApplications?.[0]?.filedOn
      );
    case 'inspection':
      return row.inspectedOn;
    default:
      return row.finishedOn;
  }
}
