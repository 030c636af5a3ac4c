import {
  type AgencyLedgers,
  type CheckedLedgers,
  type Fact,
  ledgersOfYear,
  measure,
  type Report,
  resolveIndicator,
} from '@fazhi/core';

/** 已统计台账: the ledgers of a report's year and the figures that follow from them. */
export interface MeasuredLedgers {
  /** 台账: with the rows that count for their year, and no others. */
  book: AgencyLedgers;
  /** 指标值: what the ledgers give, by indicator. */
  facts: ReadonlyMap<string, Fact>;
}

/** A figure of the text with the exact figure the ledgers hold. Internal. */
export interface Compared {
  /** 文中: the fact of the report. */
  readonly stated: Fact;
  /** 台账: the fact measured. */
  readonly measured: Fact;
}

/** Measures the ledgers a report is compared with. Internal. */
export function measureLedgers(ledgers: CheckedLedgers): MeasuredLedgers {
  const { facts } = measure(ledgers, { year: ledgers.year });
  return { book: ledgersOfYear(ledgers), facts: new Map(facts.map((fact) => [fact.id, fact])) };
}

/** The indicator a figure of a text gives: the one it names, else the one its words mean. Internal. */
export function indicatorOf({ indicator, label, quantity }: Fact): string | undefined {
  return indicator ?? resolveIndicator(label, quantity.unit);
}

/** The figures of a report whose indicator the ledgers hold for the same days. Internal. */
export function compared(report: Report, { facts, book }: MeasuredLedgers): Compared[] {
  return report.facts.flatMap((stated) => {
    const measured = facts.get(indicatorOf(stated) ?? '');
    if (measured === undefined) return [];
    const { period } = stated;
    // A figure of part of the year, or since an earlier year, is another figure.
    const year = String(book.year);
    const whole = period === undefined || (period.from === `${year}-01-01` && period.to === `${year}-12-31`);
    return whole ? [{ stated, measured }] : [];
  });
}
