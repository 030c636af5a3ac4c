import type { IsoDate } from '../values/iso-date.js';
import { type Period, periodContains } from '../values/period.js';

/** The rows of a ledger that count for a period. Internal. */
export function rowsIn<T>(rows: readonly T[], period: Period, dateOf: (row: T) => IsoDate): T[] {
  return rows.filter((row) => periodContains(period, dateOf(row)));
}
