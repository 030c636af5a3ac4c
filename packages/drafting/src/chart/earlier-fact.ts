import type { Fact, Year } from '@fazhi/core';

/** How the fact of an earlier year is called, by its indicator and year. */
const EARLIER_ID = /^(.+)@\d{4}$/s;

/** First year a figure can be of (as the schema of years has it). */
const FIRST_YEAR = 1949;

/**
 * The indicator a fact gives the value of: the one it names, or that of which it is an earlier year's, or its own id.
 *
 * @param fact - a measured fact, or one of a report
 */
export function indicatorOf({ id, indicator }: Fact): string {
  return indicator ?? EARLIER_ID.exec(id)?.[1] ?? id;
}

/**
 * The year a fact is of; nothing where its days are not known, or not of one year.
 *
 * @param fact - the fact
 */
export function yearOf({ period }: Fact): Year | undefined {
  const [from, to] = [period?.from.slice(0, 4), period?.to.slice(0, 4)];
  const year = Number(from);
  return from === to && Number.isInteger(year) && year >= FIRST_YEAR ? year : undefined;
}

/**
 * The fact by which a report states a figure of an earlier year. It names no indicator, as it is not this year's value
 * of one.
 *
 * @param indicator - id of the indicator
 * @param label - what it counts
 * @param previous - the figure, as it was measured or reported then
 * @param reportYear - year of the report that states it
 */
export function earlierFact(indicator: string, label: string, previous: Fact, reportYear: Year): Fact {
  const year = yearOf(previous);
  return {
    id: `${indicator}@${String(year)}`,
    label: (year === reportYear - 1 ? '上年' : `${String(year)}年`) + label,
    quantity: previous.quantity,
    period: previous.period,
  };
}
