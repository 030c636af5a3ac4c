import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileEnforcementReport, type EnforcementReportOptions } from './compile-enforcement-report.js';
import { EnforcementAnnualReportSchema } from './enforcement-annual-report.js';
import type { EnforcementCase } from './enforcement-case.js';
import { COMPULSION_CASE, INSPECTION_CASE, LEVY_CASE, LICENSING_CASE, PENALTY_CASE } from './fixtures/case-records.js';
import { penaltyColumn } from './penalty-bucket.js';
import type { PenaltyCase } from './penalty-case.js';
import { PENALTY_KIND_LABELS, type PenaltyKind } from '../values/penalty-kind.js';
import { PENALTY_TABLE_EDITIONS, type PenaltyTableEdition } from './penalty-table-edition.js';

const OPTIONS: EnforcementReportOptions = {
  id: 'y2020',
  organ: { name: '某市交通运输局' },
  year: 2020,
  powers: ['penalty', 'licensing', 'compulsion', 'inspection', 'levy'],
  edition: 'datong2021',
  includesRevoked: false,
};
const compile = (cases: EnforcementCase[], more: Partial<EnforcementReportOptions> = {}) =>
  compileEnforcementReport(cases, { ...OPTIONS, ...more });
const penalty = (id: string, kinds: PenaltyKind[], more: Partial<PenaltyCase> = {}): PenaltyCase => ({
  ...PENALTY_CASE,
  id,
  decision: {
    ...PENALTY_CASE.decision!,
    kinds,
    fineWan: kinds.includes('fine') ? '0.2' : undefined,
    confiscationWan: undefined,
  },
  ...more,
});
const columns = (cases: EnforcementCase[], more: Partial<EnforcementReportOptions> = {}): Record<string, number> =>
  Object.fromEntries(
    compile(cases, more)
      .report.penalty!.counts.filter(({ count }) => count > 0)
      .map(({ label, count }) => [label, count]),
  );

test('tables of one case of each kind', () => {
  const { report, caseIds, leftOut } = compile([
    PENALTY_CASE,
    LICENSING_CASE,
    COMPULSION_CASE,
    INSPECTION_CASE,
    LEVY_CASE,
  ]);
  expect(EnforcementAnnualReportSchema.parse(report)).toEqual(report);
  expect(report.penalty).toMatchObject({ total: 1, amount: '31000', amountUnit: 'yuan', bucketRule: 'heaviest' });
  expect(report.licensing).toEqual({ applied: 1, accepted: 1, granted: 1, refused: 0, revoked: 0 });
  expect(report.compulsion).toMatchObject({ seize: 1, surcharge: 1, court: 1, seal: 0, total: 3 });
  expect(report.otherActs).toEqual([
    { act: 'levy', count: 1, amountWan: '12.5' },
    { act: 'inspection', count: 1 },
  ]);
  expect(report.cases).toMatchObject({ filed: 1, closed: 1, hearings: 1, reviewed: 1, exempted: 0 });
  expect(caseIds['penalty.没收违法所得、没收非法财物']).toEqual(['p1']);
  expect(caseIds['compulsion.total']).toBeUndefined();
  expect(leftOut).toEqual([]);
});

describe('a decision with several penalties counts once', () => {
  test.each([
    ['datong2021', undefined, ['warning', 'fine'], '罚款'],
    ['datong2021', undefined, ['revokeLicense', 'orderClosure'], '吊销许可证件'],
    ['zhejiang2024', undefined, ['revokeLicense', 'orderClosure'], '吊销许可证、执照'],
    ['hubei2023', undefined, ['revokeLicense', 'orderClosure'], '责令关闭'],
    ['hubei2023', 'heaviest', ['revokeLicense', 'orderClosure'], '吊销许可证件'],
    ['linyi2021', undefined, ['confiscateGains', 'confiscateProperty'], '没收非法财物'],
    ['guangdong2018', undefined, ['fine', 'detention'], '行政拘留'],
    ['zhengzhou2018', undefined, ['fine', 'detention'], '罚款'],
    ['guangdong2018', undefined, ['publicCriticism'], '其他行政处罚'],
    ['guangdong2018', undefined, ['publicCriticism', 'warning'], '警告'],
    ['hubei2023', undefined, ['other', 'warning'], '警告'],
  ] as [PenaltyTableEdition, 'heaviest' | undefined, PenaltyKind[], string][])(
    '%s, rule %s: %j',
    (edition, bucketRule, kinds, label) => {
      expect(columns([penalty('x', kinds)], { edition, bucketRule })).toEqual({ [label]: 1 });
    },
  );

  test('whatever its penalties, edition and rule', () => {
    const kinds = fc.subarray(Object.keys(PENALTY_KIND_LABELS) as PenaltyKind[], { minLength: 1 });
    const edition = fc.constantFrom(
      ...(Object.keys(PENALTY_TABLE_EDITIONS) as PenaltyTableEdition[]).filter((each) => each !== 'custom'),
    );
    fc.assert(
      fc.property(
        fc.array(kinds, { maxLength: 20 }),
        edition,
        fc.constantFrom('heaviest' as const, 'lastColumn' as const),
        (rows, each, bucketRule) => {
          const { report, caseIds } = compile(
            rows.map((row, index) => penalty(String(index), row)),
            { edition: each, bucketRule },
          );
          expect(report.penalty!.total).toBe(rows.length);
          const behind = Object.entries(caseIds)
            .filter(([cell]) => cell.startsWith('penalty.'))
            .flatMap(([, ids]) => ids);
          expect([...behind].sort()).toEqual(rows.map((_, index) => String(index)).sort());
          expect(EnforcementAnnualReportSchema.safeParse(report).success).toBe(true);
        },
      ),
    );
  });

  test('the order in which its kinds are written does not matter', () => {
    const { columns: form } = PENALTY_TABLE_EDITIONS.hubei2023;
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(PENALTY_KIND_LABELS) as PenaltyKind[], { minLength: 1 }), (kinds) => {
        const sorted = [...kinds].sort();
        expect(penaltyColumn(kinds, form, 'heaviest')).toBe(penaltyColumn(sorted, form, 'heaviest'));
      }),
    );
  });
});

describe('what counts', () => {
  test('decisions of other years, open cases and cases without a penalty do not', () => {
    const none = { ...PENALTY_CASE.decision!, kinds: [], fineWan: undefined, confiscationWan: undefined };
    const cases = [
      penalty('a', ['fine'], { decision: { ...PENALTY_CASE.decision!, decidedOn: '2019-12-31' } }),
      penalty('b', ['fine'], { decision: undefined }),
      penalty('c', ['fine'], { decision: { ...none, outcome: 'exempted' } }),
      penalty('d', ['fine'], { decision: { ...none, outcome: 'transferred' } }),
    ];
    expect(compile(cases).report.penalty).toMatchObject({ total: 0, amount: '0' });
    expect(compile(cases).report.cases).toMatchObject({ exempted: 1 });
  });

  test('decisions revoked later only where the edition counts them', () => {
    const revoked = penalty('a', ['fine'], {
      relief: [{ kind: 'reconsideration', result: 'revoked', on: '2020-09-01' }],
    });
    expect(compile([revoked], { includesRevoked: true }).report.penalty?.total).toBe(1);
    const { report, leftOut } = compile([revoked]);
    expect(report.penalty?.total).toBe(0);
    expect(leftOut).toEqual([{ caseId: 'a', reason: 'revoked' }]);
    expect(report.cases).toMatchObject({ reconsidered: 1, reconsiderationCorrected: 1, litigated: 0 });
  });

  test('the amount is exact and in the unit of the edition', () => {
    const cases = Array.from({ length: 3 }, (_, index) =>
      penalty(String(index), ['fine'], {
        decision: { ...PENALTY_CASE.decision!, kinds: ['fine'], fineWan: '0.1', confiscationWan: undefined },
      }),
    );
    expect(compile(cases).report.penalty).toMatchObject({ amount: '3000', amountUnit: 'yuan' });
    expect(compile(cases, { edition: 'hubei2023' }).report.penalty).toMatchObject({ amount: '0.3', amountUnit: 'wan' });
  });

  test('applications count by receipt, decisions by decision, so a case may count in two years', () => {
    const acrossYears = { ...LICENSING_CASE, appliedOn: '2019-12-30', acceptedOn: '2020-01-02' };
    expect(compile([acrossYears]).report.licensing).toMatchObject({ applied: 0, accepted: 1, granted: 1 });
    expect(compile([acrossYears], { year: 2019 }).report.licensing).toMatchObject({
      applied: 1,
      accepted: 0,
      granted: 0,
    });
  });

  test('measures recorded in a penalty case count in the table of compulsion', () => {
    const row = penalty('a', ['fine'], { compulsoryMeasures: COMPULSION_CASE.compulsoryMeasures });
    expect(compile([row, COMPULSION_CASE]).report.compulsion).toMatchObject({ seize: 2, total: 4 });
  });

  test('an execution still under way does not', () => {
    const running = {
      ...COMPULSION_CASE,
      compulsoryExecutions: [{ kind: 'surcharge' as const, decidedOn: '2020-06-01' }],
    };
    expect(compile([running]).report.compulsion).toMatchObject({ surcharge: 0 });
  });

  test('inspections without a full record or that led to a case do not, and are named', () => {
    const cases = [
      INSPECTION_CASE,
      { ...INSPECTION_CASE, id: 'i2', completeRecord: false },
      { ...INSPECTION_CASE, id: 'i3', ledToCaseIds: ['p1'] },
    ];
    const { report, leftOut } = compile(cases);
    expect(report.otherActs.find(({ act }) => act === 'inspection')?.count).toBe(1);
    expect(leftOut).toEqual([
      { caseId: 'i2', reason: 'incompleteRecord' },
      { caseId: 'i3', reason: 'ledToCase' },
    ]);
  });

  test('a power not used gives 0, a power not held no table, and its cases are named', () => {
    const { report, leftOut } = compile([PENALTY_CASE], { powers: ['licensing'] });
    expect(report).not.toHaveProperty('penalty');
    expect(report.licensing).toEqual({ applied: 0, accepted: 0, granted: 0, refused: 0, revoked: 0 });
    expect(leftOut).toEqual([{ caseId: 'p1', reason: 'noPower' }]);
  });

  test('a custom edition counts by its own columns', () => {
    const own = [{ label: '罚款', kinds: ['fine' as const] }];
    const { report, leftOut } = compile([penalty('a', ['fine']), penalty('b', ['warning'])], {
      edition: 'custom',
      columns: own,
    });
    expect(report.penalty).toMatchObject({ total: 1, counts: [{ label: '罚款', count: 1 }] });
    expect(leftOut).toEqual([{ caseId: 'b', reason: 'noColumn' }]);
    expect(() => compile([], { edition: 'custom' })).toThrow();
    expect(() => compile([], { columns: own })).toThrow();
  });
});
