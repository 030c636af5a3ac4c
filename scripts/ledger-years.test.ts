import { describe, expect, test } from 'vitest';
import { ANNUAL_REPORT } from '../packages/core/src/enforcement/fixtures/enforcement-records.js';
import { FULL_LEDGERS } from '../packages/core/src/fixtures/full-ledgers.js';
import { AGENCY } from '../packages/core/src/fixtures/records.js';
import {
  type AgencyLedgers,
  countedSpan,
  type Ledger,
  LEDGERS,
  measure,
  SUBJECTS,
} from '../packages/core/src/index.js';
import { checkLedgers, parseLedgers } from '../packages/validation/src/index.js';

const YEAR = 2020;
/** Leap years to leap years, so that spans of days keep their lengths. */
const FAR = 12;
/** The record itself says that its year is none of its five-year plan. */
const BOUND_TO_A_PLAN = 'pufa.plans';

const BOOK: AgencyLedgers = {
  ...FULL_LEDGERS,
  enforcement: { ...FULL_LEDGERS.enforcement, annualReports: [ANNUAL_REPORT] },
};

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const ledgers = SUBJECTS.flatMap(({ key, ledgers: table }) =>
  Object.entries(table).map(([name, ledger]) => ({
    path: `${key}.${name}`,
    ledger,
    rows: ((BOOK[key] ?? {}) as Readonly<Record<string, readonly Row[]>>)[name] ?? [],
    keeping: (kept: readonly Row[]): AgencyLedgers => ({ agency: AGENCY, year: YEAR, [key]: { [name]: kept } }),
  })),
);

/** The same record, so many years later: every date, time and year in it. */
function moved<T>(value: T, years: number, name = ''): T {
  if (typeof value === 'string') {
    return value.replace(/^\d{4}(?=-\d{2}(?:-\d{2}|$))/, (year) => String(Number(year) + years)) as T;
  }
  if (typeof value === 'number') return (/year$/i.test(name) ? value + years : value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => moved(each, years)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved<unknown>(each, years, key)])) as T;
}

/** What the rule on years says of ledgers that are otherwise in order. */
function findings(book: AgencyLedgers): string[] {
  const result = checkLedgers(book);
  expect(result.findings.filter(({ rule }) => rule.startsWith('REC'))).toEqual([]);
  return result.findings.filter(({ rule }) => rule === 'LED-02').map(({ place }) => place);
}

const figures = (book: AgencyLedgers): string[] =>
  measure(parseLedgers(book).ledgers!, { year: YEAR }).facts.map(({ id, quantity }) => `${id} ${quantity.value}`);

const isStock = ({ countedBy }: Ledger): boolean => countedBy === 'stock';

test('a row of every ledger is at hand, and the ledgers of a year raise no alarm', () => {
  expect(ledgers.map(({ path }) => path)).toEqual(Object.keys(LEDGERS));
  expect(ledgers.filter(({ rows }) => rows.length === 0).map(({ path }) => path)).toEqual([]);
  expect(findings(BOOK)).toEqual([]);
});

describe.each(ledgers.filter(({ path }) => path !== BOUND_TO_A_PLAN))('$path', ({ ledger, rows, keeping }) => {
  test('a row of a later year is not counted, and is named; unless the ledger is one of state', () => {
    for (const row of rows) {
      const later = keeping([moved(row, FAR)]);
      expect(findings(later)).toHaveLength(isStock(ledger) ? 0 : 1);
      if (!isStock(ledger)) expect(figures(later)).toEqual(figures(keeping([])));
    }
  });

  test('so is one of an earlier year, unless it is still open', () => {
    for (const row of rows) {
      const earlier = moved(row, -FAR);
      const open = countedSpan(ledger, earlier).to === undefined;
      expect(findings(keeping([earlier]))).toHaveLength(open ? 0 : 1);
      if (!open) expect(figures(keeping([earlier]))).toEqual(figures(keeping([])));
    }
  });
});

test('the ledgers of state whose rows no date bounds; any other declared so would show here', () => {
  const unbounded = ledgers.filter(({ rows, keeping }) =>
    rows.some((row) => figures(keeping([moved(row, FAR)])).join() !== figures(keeping([])).join()),
  );
  expect(unbounded.map(({ path }) => path)).toEqual([
    'leadership.leadingGroups',
    'powerList.licenseItems',
    'governmentService.items',
    'governmentService.windows',
    'governmentService.platforms',
    'enforcement.audioVisualItems',
    'enforcement.leniencyList',
    'enforcement.workTallies',
    'enforcementOfficer.officers',
    'inspection.plans',
    'credit.tasks',
    'assessment.indicatorSystems',
  ]);
});

test('what was passed over without a word: a briefing of 2017 in the ledgers of 2020', () => {
  const [briefing] = FULL_LEDGERS.leadership?.briefings ?? [];
  const book: AgencyLedgers = {
    agency: AGENCY,
    year: YEAR,
    leadership: { briefings: [{ ...briefing!, on: '2017-03-01' }] },
  };
  expect(figures(book)).toEqual(['briefing.count 0']);
  expect(findings(book)).toEqual(['组织领导与第一责任人 › 听取汇报台账 › 第1条 › 日期']);
});
