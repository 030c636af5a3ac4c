import { type IsoDate, isWorkday, type WorkingCalendar } from '@fazhi/core';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** Eight hours before UTC, in milliseconds. */
const CHINA = 8 * 3_600_000;

/** A weekday off; of a weekend nobody can tell whether it is part of a holiday. */
function isHoliday(day: IsoDate, calendar: WorkingCalendar): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday > 0 && weekday < 6 && isWorkday(day, calendar) === false;
}

/** Whether a time of day is night; never where the place has not said when night is. */
function isNight(time: string, start: string, end: string): boolean {
  return start <= end ? time >= start && time < end : time >= start || time < end;
}

/** 夜间节假日执行: execution at night or on a holiday. */
export const EC_21: LedgerRule<{ nightStart: string; nightEnd: string }> = recordRule({
  id: 'EC-21',
  title: { zh: '夜间节假日执行', en: 'Execution at night or on a holiday' },
  severity: 'warning',
  tier: 'local',
  confidence: 'recalled',
  subject: 'enforcement',
  basis: [{ provision: 'compulsion.night', tier: 'law' }],
  params: { nightStart: '', nightEnd: '' },
  explanation: {
    zh: '行政机关不得在夜间或者法定节假日实施行政强制执行，情况紧急的除外；何时为夜间由各地定，设置参数 nightStart 和 nightEnd，不设的只查节假日。',
    en: 'Nothing is executed at night or on a holiday unless urgent; when night is, is for the place to say: set `nightStart` and `nightEnd`; without them holidays alone are judged.',
  },
  message: {
    zh: '案件（{record}）：{startedAt}实施强制执行，在夜间或者节假日，没有登记情况紧急。',
    en: 'Case ({record}): executed at {startedAt}, at night or on a holiday, not recorded as urgent.',
  },
  fix: { zh: '请核对开始时间；情况紧急的，补登。', en: 'Check when it began; record the urgency where there was one.' },
  consequence: 'unlawfulProcedure',
  ledger: 'enforcement.cases',
  judge: (row, { registry, params: { nightStart, nightEnd } }) => {
    if (row.actType !== 'penalty' && row.actType !== 'compulsion') return undefined;
    return (row.compulsoryExecutions ?? []).flatMap(({ urgent, startedAt }) => {
      if (urgent === true || startedAt === undefined) return [];
      const [day = '', time = ''] = new Date(Date.parse(startedAt) + CHINA).toISOString().split('T');
      return isNight(time, nightStart, nightEnd) || isHoliday(day, registry.calendar)
        ? { field: 'compulsoryExecutions', values: { startedAt } }
        : [];
    });
  },
});
