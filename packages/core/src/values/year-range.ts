/** First and last year that can be reported on. Internal. */
export const YEAR_RANGE = { first: 1949, last: 2100 } as const;
