import type { IsoDate } from '../values/iso-date.js';
import { type Period, periodContains } from '../values/period.js';

/** Whether something happened in a period; what has no day did not. Internal. */
export function happenedIn(period: Period, day: IsoDate | undefined): boolean {
  return day !== undefined && periodContains(period, day);
}
