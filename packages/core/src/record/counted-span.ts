import type { CountedSpan, Ledger } from './ledger.js';

/** The days a field stands for: those of a year, or the day of a date or time. */
function spanOf(value: unknown): { from: string; to: string } | undefined {
  if (typeof value === 'number') return { from: `${String(value)}-01-01`, to: `${String(value)}-12-31` };
  if (typeof value !== 'string') return undefined;
  const day = value.slice(0, 10);
  return { from: day, to: day };
}

/**
 * 计入期间: the days for which a row of a ledger counts; open on both sides for a ledger of state.
 *
 * @param ledger - the ledger
 * @param row - a valid row of it
 *
 * @example
 * ```ts
 * import { countedSpan, LEDGERS } from '@fazhi/core';
 *
 * countedSpan(LEDGERS['leadership.briefings'], { on: '2017-03-01' }); // => { from: '2017-03-01', to: '2017-03-01' }
 * countedSpan(LEDGERS['leadership.workPlans'], { year: 2020 }); // => { from: '2020-01-01', to: '2020-12-31' }
 * countedSpan(LEDGERS['dispute.litigation'], { receivedOn: '2019-11-03' }); // => { from: '2019-11-03', to: undefined }
 * ```
 */
export function countedSpan({ countedBy }: Ledger, row: object): CountedSpan {
  if (typeof countedBy === 'function') return (countedBy as (row: object) => CountedSpan)(row);
  if (countedBy === 'stock') return {};
  const fields = row as Readonly<Record<string, unknown>>;
  if (typeof countedBy === 'string') return spanOf(fields[countedBy]) ?? {};
  const { from, to } = countedBy;
  return { from: spanOf(fields[from])?.from, to: to === undefined ? undefined : spanOf(fields[to])?.to };
}
