import { countedSpan } from '../record/counted-span.js';
import type { Ledger } from '../record/ledger.js';
import type { Period } from '../values/period.js';

/** The ledgers of a subject with the rows that count for a period, and no others. Internal. */
export function rowsOfPeriod<L extends object>(kept: L, table: Readonly<Record<string, Ledger>>, period: Period): L {
  const counts = (ledger: Ledger, row: object): boolean => {
    const { from, to } = countedSpan(ledger, row);
    return (from === undefined || from <= period.to) && (to === undefined || to >= period.from);
  };
  return Object.fromEntries(
    Object.entries<readonly object[] | undefined>(kept as Record<string, object[] | undefined>).map(([name, rows]) => [
      name,
      rows?.filter((row) => counts(table[name]!, row)),
    ]),
  ) as L;
}
