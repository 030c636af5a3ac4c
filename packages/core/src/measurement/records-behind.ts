import type { Fact } from '../report/fact.js';
import type { LedgerRecord } from '../values/ledger-record.js';

/** Most records a fact names; a report that carried the id of every case would be a ledger. */
const NAMED = 1_000;

/**
 * 来源记录: the records behind a figure, the first 1,000 by their ids and the others counted.
 *
 * @param records - the records
 *
 * @example
 * ```ts
 * import { recordsBehind } from '@fazhi/core';
 *
 * recordsBehind([{ id: 'a' }, { id: 'b' }]); // => { records: ['a', 'b'] }
 * ```
 */
export function recordsBehind(records: readonly LedgerRecord[]): Pick<Fact, 'records' | 'moreRecords'> {
  const named = records.slice(0, NAMED).map((row) => row.id);
  return records.length > NAMED ? { records: named, moreRecords: records.length - NAMED } : { records: named };
}
