import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checked } from '../fixtures/checked.js';
import { AGENCY } from '../fixtures/records.js';
import { PENALTY_ITEM } from '../power-list/fixtures/records.js';
import { ANNUAL_REPORT } from '../enforcement/fixtures/enforcement-records.js';
import { LICENSING_CASE, PENALTY_CASE } from '../enforcement/fixtures/case-records.js';
import {
  type AgencyLedgers,
  BUCKET_RULE_LABELS,
  type BucketRule,
  EnforcementAnnualReportSchema,
  type EnforcementCase,
  enforcementStatistics,
  measure,
  PENALTY_KIND_LABELS,
  PENALTY_TABLE_EDITIONS,
  type PenaltyCase,
  type PenaltyKind,
  type PenaltyTableEdition,
  type PenaltyTerms,
  penaltyTableEditionOf,
} from '../index.js';

const KINDS = Object.keys(PENALTY_KIND_LABELS) as PenaltyKind[];
const YEAR = 2020;

const book = (cases: EnforcementCase[], more: Partial<AgencyLedgers> = {}): AgencyLedgers => ({
  agency: AGENCY,
  year: YEAR,
  enforcement: { cases },
  ...more,
});

const penaltyCase: fc.Arbitrary<PenaltyCase> = fc
  .record({
    kinds: fc.subarray(KINDS, { minLength: 1 }),
    decidedOn: fc.constantFrom('2019-12-31', '2020-01-01', '2020-06-30', '2020-07-01', '2020-12-31', '2021-01-01'),
    yuan: fc.integer({ min: 1, max: 10_000_000 }),
    revoked: fc.boolean(),
    open: fc.boolean(),
  })
  .map(({ kinds, decidedOn, yuan, revoked, open }) => ({
    ...PENALTY_CASE,
    decision: open
      ? undefined
      : {
          ...PENALTY_CASE.decision!,
          decidedOn,
          kinds,
          fineWan: kinds.includes('fine') ? String(yuan / 10_000) : undefined,
          confiscationWan: kinds.includes('confiscateGains') ? '0.1' : undefined,
        },
    relief: revoked ? [{ kind: 'litigation', result: 'revoked', on: '2020-09-01' }] : undefined,
  }));
const penaltyCases = fc
  .array(penaltyCase, { maxLength: 12 })
  .map((rows) => rows.map((row, index): PenaltyCase => ({ ...row, id: `p${String(index)}` })));

const terms: fc.Arbitrary<PenaltyTerms> = fc.record(
  {
    edition: fc.constantFrom(
      ...(Object.keys(PENALTY_TABLE_EDITIONS) as PenaltyTableEdition[]).filter((edition) => edition !== 'custom'),
    ),
    bucketRule: fc.constantFrom(...(Object.keys(BUCKET_RULE_LABELS) as BucketRule[])),
    includesRevoked: fc.boolean(),
    amountUnit: fc.constantFrom('yuan' as const, 'wan' as const),
  },
  { requiredKeys: [] },
);

test('the same cases in the same terms give the same penalties as indicators and as a table', () => {
  const through = fc.constantFrom(undefined, '2020-06-30');
  fc.assert(
    fc.property(penaltyCases, terms, through, (cases, penalties, recordedThrough) => {
      const ledgers = book(cases, { recordedThrough });
      const { facts, relations } = measure(checked(ledgers), { year: YEAR, penalties });
      const fact = (id: string) => facts.find((each) => each.indicator === id)!;
      const count = (id: string): number => Number(fact(id).quantity.value);
      const report = enforcementStatistics(ledgers, penalties);
      if (cases.length === 0) {
        expect(report).toBeUndefined();
        expect(count('enforcement.penaltyTotal')).toBe(0);
        return;
      }
      const { counts, total, amount, amountUnit } = report!.penalty!;
      expect(EnforcementAnnualReportSchema.parse(report)).toEqual(report);
      expect(count('enforcement.penaltyTotal')).toBe(total);
      expect(count('enforcement.penaltyAmount')).toBeCloseTo(Number(amount) / (amountUnit === 'wan' ? 1 : 10_000), 8);
      const named = counts.flatMap(({ kinds }) => kinds);
      for (const { kinds, count: inColumn } of counts) {
        const counted = kinds.length > 0 ? kinds : KINDS.filter((kind) => !named.includes(kind));
        expect(counted.reduce((sum, kind) => sum + count(`penalty.${kind}`), 0)).toBe(inColumn);
      }
      expect(fact('enforcement.penaltyTotal').records).toHaveLength(total);
      const parts = relations.find((each) => each.kind === 'partition' && each.total === 'enforcement.penaltyTotal');
      expect(parts !== undefined).toBe(total > 0);
    }),
    { numRuns: 300 },
  );
});

test('compiled and then filed, the statistics give the same total and amount', () => {
  fc.assert(
    fc.property(penaltyCases, terms, (cases, penalties) => {
      const filed = enforcementStatistics(book(cases), penalties);
      fc.pre(filed !== undefined);
      const figures = (ledgers: AgencyLedgers) =>
        ['enforcement.penaltyTotal', 'enforcement.penaltyAmount'].map(
          (id) =>
            measure(checked(ledgers), { year: YEAR, penalties }).facts.find((each) => each.id === id)?.quantity.value,
        );
      expect(figures({ ...book([]), enforcement: { annualReports: [filed] } })).toEqual(figures(book(cases)));
    }),
  );
});

describe('what the statistics come from', () => {
  test('those filed come first', () => {
    const filed = { ...ANNUAL_REPORT, year: YEAR };
    expect(enforcementStatistics({ ...book([]), enforcement: { cases: [PENALTY_CASE], annualReports: [filed] } })).toBe(
      filed,
    );
  });

  test('those filed for another year are not of this one', () => {
    const filed = { ...ANNUAL_REPORT, year: YEAR - 1 };
    const ledgers = { ...book([]), enforcement: { cases: [PENALTY_CASE], annualReports: [filed] } };
    expect(enforcementStatistics(ledgers)).toMatchObject({ year: YEAR, penalty: { total: 1 } });
  });

  test('powers are those of the list in the year, and those that cases show', () => {
    const powers = (...items: (typeof PENALTY_ITEM)[]) =>
      enforcementStatistics(book([LICENSING_CASE], { powerList: { items } }))?.powers;
    const { category } = PENALTY_ITEM;
    expect(category).not.toBe('licensing');
    expect(powers()).toEqual(['licensing']);
    expect(powers(PENALTY_ITEM)).toEqual(expect.arrayContaining(['licensing', category]));
    expect(powers({ ...PENALTY_ITEM, effectiveOn: '2021-01-01' })).toEqual(['licensing']);
    expect(powers({ ...PENALTY_ITEM, cancelledOn: '2020-01-01' })).toEqual(['licensing']);
  });

  test('the edition is that of the year, where none is named', () => {
    const powerList = { items: [{ ...PENALTY_ITEM, effectiveOn: '2015-01-01' }] };
    const of = (year: number) =>
      enforcementStatistics(book([], { year, powerList }))?.penalty?.edition === penaltyTableEditionOf(year);
    expect([2018, 2020, 2021, 2025].map(of)).toEqual([true, true, true, true]);
    expect(penaltyTableEditionOf(2020)).not.toBe(penaltyTableEditionOf(2021));
  });
});
