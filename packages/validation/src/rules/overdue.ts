import type { IsoDate } from '@fazhi/core';
import { shownDates } from '../messages/shown-dates.js';
import type { RecordFault } from './record-rule.js';

/** Something with a last day. Internal. */
export interface Due {
  /** 字段: that says when it was done. */
  readonly field: string;
  /** 起算日: from which the time runs. */
  readonly since: IsoDate;
  /** 期限: last day; not known where the working days of a year are not. */
  readonly lastDay: IsoDate | undefined;
  /** 办理日期: when it was done. */
  readonly doneOn: IsoDate | undefined;
  /** 检查日期: the day of the check. */
  readonly today: IsoDate | undefined;
}

/** The fault of what was done after its last day, or was not by today (variant `missing`). Internal. */
export function overdue({ field, since, lastDay, doneOn, today }: Due): RecordFault | 'undecided' | undefined {
  if (lastDay === undefined) return 'undecided';
  const expected = `<= ${lastDay}`;
  if (doneOn !== undefined)
    return doneOn <= lastDay
      ? undefined
      : { field, expected, actual: doneOn, values: shownDates({ since, lastDay, doneOn }) };
  if (today === undefined) return 'undecided';
  return today <= lastDay ? undefined : { field, variant: 'missing', expected, values: shownDates({ since, lastDay }) };
}
