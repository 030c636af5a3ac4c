import type { IsoDate, IsoDateTime } from '@fazhi/core';

/** First day of the opinion of 2024 on inspections of enterprises. Internal. */
export const STRICT_SINCE: IsoDate = '2024-12-30';

/** The day of a point in time, as its own offset has it. Internal. */
export function dayOf(at: IsoDateTime): IsoDate {
  return at.slice(0, 10);
}
