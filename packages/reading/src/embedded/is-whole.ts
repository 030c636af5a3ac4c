import { isReport, type Report } from '@fazhi/core';

/** Whether data that came with a document is a report that could have been written into it: of a file that was read, each fact once. Internal. */
export function isWhole(value: unknown): value is Report {
  if (!isReport(value) || value.meta.unreadable !== undefined) return false;
  return new Set(value.facts.map(({ id }) => id)).size === value.facts.length;
}
