import type { DishonestyClass } from '@fazhi/core';

/** First day of the graded terms. Internal. */
export const GRADED_SINCE = '2026-04-01';

/** Shortest and longest months of publicity. Internal. */
export const TERMS: Readonly<Record<DishonestyClass, readonly [number, number]>> = {
  minor: [0, 3],
  general: [3, 12],
  serious: [12, 36],
};
