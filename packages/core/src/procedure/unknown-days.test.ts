import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOLIDAY_YEARS } from '../calendar/holiday-years.js';
import { createWorkingCalendar } from '../calendar/working-calendar.js';
import { PENALTY_CASE } from '../enforcement/fixtures/case-records.js';
import { PENALTY_PROCEDURE } from '../enforcement/penalty-procedure.js';
import type { PenaltyMatter } from '../enforcement/penalty-matter.js';
import { createRegistry, NATIONAL_REGISTRY } from '../law/registry.js';
import { addDays } from '../values/iso-date.js';
import { procedureProgress } from './next-step.js';

/** A notice of holidays for a year that has none yet: any weekday off, any weekend worked. */
const notice = fc
  .record({
    off: fc.subarray(['01-01', '01-04', '01-05', '01-06', '01-07', '01-20']),
    worked: fc.subarray(['01-02', '01-03', '01-09']),
  })
  .map(({ off, worked }) => ({
    year: 2027,
    holidays: off.map((day): [string, string, string] => ['假', day, day]),
    workdays: worked,
  }));
const aroundTheBorder = fc.integer({ min: -20, max: 20 }).map((days) => addDays('2026-12-31', days));

/** A case whose hearing and service lie around the last day of which the working days are known. */
const matters = fc
  .record({ noticeOn: aroundTheBorder, heldOn: aroundTheBorder, decidedOn: aroundTheBorder, on: aroundTheBorder })
  .map(({ noticeOn, heldOn, decidedOn, on }): PenaltyMatter => ({
    case: {
      ...PENALTY_CASE,
      hearing: { right: true, noticeOn, heldOn },
      decision: { ...PENALTY_CASE.decision!, decidedOn },
      service: { method: 'direct', on },
    },
  }));

/** Every gate that could not be judged, or did not hold. */
function judged(matter: PenaltyMatter, calendar = NATIONAL_REGISTRY.calendar) {
  const registry = { ...NATIONAL_REGISTRY, calendar };
  const steps = procedureProgress(PENALTY_PROCEDURE, matter, { registry, on: '2026-12-31' });
  const of = (list: 'missing' | 'undecided') =>
    steps.flatMap((step) => step[list].map(({ id }) => `${step.step} ${id}`));
  return { missing: of('missing'), undecided: of('undecided') };
}

test('what is decided before the notice is out stays so whatever the notice says', () => {
  fc.assert(
    fc.property(matters, notice, (matter, year) => {
      const before = judged(matter);
      const after = judged(matter, createWorkingCalendar([...HOLIDAY_YEARS, year]));
      expect(after.undecided).toEqual([]);
      const open = new Set(before.undecided);
      expect(after.missing.filter((gate) => !open.has(gate))).toEqual(before.missing);
    }),
  );
});

test('across the border both gates of working days are open, and within the known years none is', () => {
  const across: PenaltyMatter = {
    case: {
      ...PENALTY_CASE,
      hearing: { right: true, noticeOn: '2026-12-28', heldOn: '2027-01-06' },
      decision: { ...PENALTY_CASE.decision!, decidedOn: '2026-12-30' },
      service: { method: 'direct', on: '2027-01-12' },
    },
  };
  expect(judged(across).undecided).toEqual(['hear sevenDays', 'serve sevenDays']);
  expect(judged({ case: PENALTY_CASE }).undecided).toEqual([]);
  const registry = createRegistry({
    name: '某市登记',
    checkedOn: '2026-12-01',
    holidays: [{ year: 2027, holidays: [['元旦', '01-01', '01-03']], workdays: [] }],
  });
  // Six working days before the hearing, eight until it was served.
  expect(judged(across, registry.calendar).undecided).toEqual([]);
  expect(judged(across, registry.calendar).missing).toEqual(
    expect.arrayContaining(['hear sevenDays', 'serve sevenDays']),
  );
});
