import type { CreditPublicityRecord } from '@fazhi/core';

/** First day of the rules of market regulation on publishing penalties. */
const SINCE = '2021-09-01';

/** Whether a record is of a penalty that a market regulator publishes by rules of its own. Internal. */
export function isMarketPenalty(row: CreditPublicityRecord): boolean {
  return row.kind === 'penalty' && row.decidedOn >= SINCE && /市场监/u.test(row.organ.name);
}
