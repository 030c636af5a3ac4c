import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgencyLedgers } from '../book/agency-ledgers.js';
import { LEDGERS, type LedgerPath } from '../book/ledgers.js';
import { measure, tallyLedgers } from '../book/measure.js';
import { FazhiError } from '../fazhi-error.js';
import { checked } from '../fixtures/checked.js';
import { ledgerRows } from '../fixtures/ledger-rows.js';
import { AGENCY } from '../fixtures/records.js';
import { type Measurement, measurementOf, mergeTallies, type PartialTally } from './partial-tally.js';

const YEAR = 2020;

/** Ledgers whose figures look at several of their rows at once, so that those must be in one batch; and why. */
const WHOLE: Readonly<Partial<Record<LedgerPath, string>>> = {
  'leadership.firstResponsiblePersons': 'which of the duties anyone performed',
  'leadership.dutyReports': 'the first report of each person counts',
  'powerList.townshipDutyLists': 'the latest list of each township counts',
  'legalAdviser.coverage': 'the latest count of each scope counts',
  'enforcement.annualReports': 'one report is of the agency',
  'assessment.schemes': 'one scheme is of the year',
  'assessment.indicatorSystems': 'one system is of the year',
  'assessment.results': 'one result is of the year',
};

function book(path: LedgerPath, rows: readonly object[]): AgencyLedgers {
  const [subject = '', name = ''] = path.split('.');
  return { agency: AGENCY, year: YEAR, [subject]: { [name]: [...rows] } };
}

const rowsOf = new Map<LedgerPath, object[]>();
for (const { name, row } of ledgerRows()) {
  const path = name.split('[')[0] as LedgerPath;
  rowsOf.set(path, [...(rowsOf.get(path) ?? []), row]);
}

const DAY = /^20\d\d-\d\d-\d\d/;

/** A row like another, with other days, numbers and choices of the same kind. */
function varied(value: unknown, shift: (seed: string) => number, at = ''): unknown {
  if (Array.isArray(value)) return value.map((each, index) => varied(each, shift, `${at}/${String(index)}`));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, varied(each, shift, `${at}/${key}`)]));
  }
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value + shift(at);
  if (typeof value === 'string' && DAY.test(value)) return `${String(2019 + (shift(at) % 3))}${value.slice(4)}`;
  if (typeof value === 'boolean') return shift(at) % 2 === 0;
  return value;
}

/** Rows of a ledger, each an own variation. */
const rowsLike = (kinds: readonly object[]): fc.Arbitrary<object[]> =>
  fc
    .array(fc.tuple(fc.constantFrom(...kinds), fc.array(fc.nat(8), { minLength: 7, maxLength: 7 })), { maxLength: 9 })
    .map((drawn) =>
      drawn.map(([kind, numbers], index) => ({
        ...(varied(kind, (at) => numbers[at.length % numbers.length]!) as object),
        id: `r${String(index)}`,
      })),
    );

function batches(rows: readonly object[], cuts: readonly number[]): object[][] {
  const places = [0, ...cuts.map((cut) => cut % (rows.length + 1)).sort((a, b) => a - b), rows.length];
  return places.slice(1).map((to, index) => rows.slice(places[index], to));
}

/** The same figures in an order of their own, as are the records behind each. */
function ordered({ period, facts, relations }: Measurement): Measurement {
  const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  const withRecords = facts.map((fact) => ({ ...fact, records: [...(fact.records ?? [])].sort() }));
  return { period, facts: byId(withRecords), relations: byId(relations) };
}

describe('figures of batches, merged, are those of all records', () => {
  test.each((Object.keys(LEDGERS) as LedgerPath[]).filter((path) => rowsOf.has(path) && !(path in WHOLE)))(
    '%s',
    (path) => {
      fc.assert(
        fc.property(rowsLike(rowsOf.get(path)!), fc.array(fc.nat(20), { maxLength: 3 }), (rows, cuts) => {
          const parts = batches(rows, cuts).map((batch) => tallyLedgers(checked(book(path, batch)), { year: YEAR }));
          // Stored and read again, as a program with many batches does.
          const merged = mergeTallies(parts.map((part) => JSON.parse(JSON.stringify(part)) as PartialTally));
          expect(ordered(measurementOf(merged))).toEqual(ordered(measure(checked(book(path, rows)), { year: YEAR })));
        }),
        { numRuns: 40 },
      );
    },
  );
});

test('a figure names 1,000 records and counts the others, however many batches they came in', () => {
  const rows = Array.from({ length: 2_500 }, (_, index) => ({
    ...rowsOf.get('majorDecision.threeMajors')![0]!,
    id: String(index),
  }));
  const parts = batches(rows, [700, 1_400]).map((batch) =>
    tallyLedgers(checked(book('majorDecision.threeMajors', batch)), { year: YEAR }),
  );
  expect(measurementOf(mergeTallies(parts))).toEqual(
    measure(checked(book('majorDecision.threeMajors', rows)), { year: YEAR }),
  );
});

test('nothing, and tallies of different days, are not merged', () => {
  const of = (year: number): PartialTally => ({
    period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
    figures: [],
    relations: [],
  });
  expect(() => mergeTallies([])).toThrow(FazhiError);
  expect(() => mergeTallies([of(2020), of(2021)])).toThrow(/期间应当相同/);
});
