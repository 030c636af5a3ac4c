import {
  type Deadline,
  type IsoDate,
  type Registry,
  type Report,
  type ReportingDeadlines,
  reportingDeadlines,
  type Year,
} from '@fazhi/core';

/** What a report owes, and whether it is sure that the rule binds its author. Internal. */
export interface OwedBy extends ReportingDeadlines {
  /** 是否确定: false for bodies the rule does not name, and where the author is not known. */
  readonly certain: boolean;
}

/** The deadlines of a report; those of a local department stand in, uncertain, where its class is not known. Internal. */
export function deadlinesOf({ meta }: Report, year: Year, registry: Registry): OwedBy {
  const reporterClass = meta.reporterClass ?? 'localDepartment';
  const owed = reportingDeadlines({ reporterClass }, year, registry);
  return { ...owed, certain: meta.reporterClass !== undefined && owed.publication.confidence !== 'unsure' };
}

/** True when a date misses a deadline: 之前 excludes the day itself unless the caller reads it otherwise. Internal. */
export function misses(date: IsoDate, deadline: Deadline, inclusive: boolean): boolean {
  return inclusive || deadline.inclusive ? date > deadline.date : date >= deadline.date;
}
