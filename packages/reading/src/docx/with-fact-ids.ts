import type { FactId } from '@fazhi/core';
import { factsByBookmark } from '@fazhi/core/carried-marks';
import type { Line } from '../text/line.js';

/** Lines whose figures are bound to the ids of facts rather than to names of bookmarks. Internal. */
export function withFactIds(lines: readonly Line[], ids: readonly FactId[]): Line[] {
  const idOf = factsByBookmark(ids);
  const withIds = (line: Line): Line => {
    if (line.hints === undefined) return line;
    const { facts, table } = line.hints;
    const bound = facts?.flatMap((mark) => {
      const fact = idOf(mark.fact);
      return fact === undefined ? [] : [{ ...mark, fact }];
    });
    const cells = table && { ...table, rows: table.rows.map((row) => row.map(withIds)) };
    return { ...line, hints: { ...line.hints, facts: bound, table: cells } };
  };
  return lines.map(withIds);
}
