import { countedSpan } from '../record/counted-span.js';
import type { Ledger } from '../record/ledger.js';
import { type Period, yearPeriod } from '../values/period.js';
import { type Subject, subjectKey } from '../values/subject.js';
import type { AgencyLedgers } from './agency-ledgers.js';
import { LEDGER_TABLES } from './ledgers.js';

type Rows = readonly object[] | undefined;

function counts(ledger: Ledger, row: object, period: Period): boolean {
  const { from, to } = countedSpan(ledger, row);
  return (from === undefined || from <= period.to) && (to === undefined || to >= period.from);
}

/**
 * 本年度台账: the ledgers with the rows that count for their year, up to the day they were closed, and no others.
 *
 * Ledgers of state keep all their rows; a matter that spans years stays in each year in which it is open.
 *
 * @param ledgers - valid ledgers
 *
 * @example
 * ```ts
 * import { type AgencyLedgers, ledgersOfYear } from '@fazhi/core';
 *
 * const ledgers: AgencyLedgers = {
 *   agency: { name: '某市工业和信息化局', selfReference: '我局', reporterClass: 'localDepartment', level: 'municipal', recipients: ['市委、市人民政府'] },
 *   year: 2020,
 *   majorDecision: {
 *     threeMajors: [
 *       { id: 'm1', kind: 'decision', title: '年度工作计划', meetingKind: 'partyGroup', on: '2020-02-11' },
 *       { id: 'm2', kind: 'appointment', title: '处级干部任免', meetingKind: 'partyGroup', on: '2019-12-30' },
 *     ],
 *   },
 * };
 * ledgersOfYear(ledgers).majorDecision?.threeMajors?.map(({ id }) => id); // => ['m1']
 * ```
 */
export function ledgersOfYear(ledgers: AgencyLedgers): AgencyLedgers {
  const period = yearPeriod(ledgers.year, ledgers.recordedThrough);
  const subjects = (Object.entries(LEDGER_TABLES) as [Subject, Readonly<Record<string, Ledger>>][]).flatMap(
    ([subject, table]) => {
      const key = subjectKey(subject);
      const kept = ledgers[key] as Readonly<Record<string, Rows>> | undefined;
      if (kept === undefined) return [];
      const filtered = Object.entries(kept).map(([name, rows]) => [
        name,
        rows?.filter((row) => counts(table[name]!, row, period)),
      ]);
      return [[key, Object.fromEntries(filtered)]];
    },
  );
  return { ...ledgers, ...Object.fromEntries(subjects) } as AgencyLedgers;
}
