import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { AdviserCoverageSchema } from './adviser-coverage.js';
import { ContractReviewSchema } from './contract-review.js';
import {
  CONTRACT,
  COVERAGE,
  ENGAGEMENT,
  LEGAL_ADVISER_LEDGERS,
  LEGAL_OPINION,
  PUBLIC_LAWYER,
  SERVICE,
} from './fixtures/records.js';
import { LEGAL_ADVISER_ENTRIES } from './indicators.js';
import type { LegalAdviserLedgers } from './ledgers.js';
import { LegalAdviserLedgersSchema } from './ledgers-schema.js';
import { LegalAdviserEngagementSchema } from './legal-adviser-engagement.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('a complete record of each kind is accepted', () => {
  expect(paths(LegalAdviserLedgersSchema, LEGAL_ADVISER_LEDGERS)).toEqual([]);
});

test.each([
  [
    'an adviser without a name',
    LegalAdviserEngagementSchema,
    { ...PUBLIC_LAWYER, adviserName: undefined },
    'adviserName',
  ],
  [
    'an external adviser without a firm',
    LegalAdviserEngagementSchema,
    { ...ENGAGEMENT, firmName: undefined },
    'firmName',
  ],
  [
    'a public lawyer in a firm',
    LegalAdviserEngagementSchema,
    { ...PUBLIC_LAWYER, firmName: '某律师事务所' },
    'firmName',
  ],
  ['a public lawyer who is paid', LegalAdviserEngagementSchema, { ...PUBLIC_LAWYER, feeYuan: '1000' }, 'feeYuan'],
  ['a term that ends at once', LegalAdviserEngagementSchema, { ...ENGAGEMENT, termEnd: '2020-02-01' }, 'termEnd'],
  [
    'a dismissal without a reason',
    LegalAdviserEngagementSchema,
    { ...ENGAGEMENT, status: 'dismissed' },
    'dismissedReason',
  ],
  ['no duties', LegalAdviserEngagementSchema, { ...ENGAGEMENT, scope: [] }, 'scope'],
  [
    'an opinion not adopted without a reason',
    ContractReviewSchema,
    { ...CONTRACT, adoption: 'notAdopted' },
    'adoptionReason',
  ],
  [
    'a contract registered before it was signed',
    ContractReviewSchema,
    { ...CONTRACT, signedOn: undefined },
    'signedOn',
  ],
  ['more units covered than bound', AdviserCoverageSchema, { ...COVERAGE, unitsCovered: 33 }, 'unitsCovered'],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, field) => {
  expect(paths(schema, value)).toEqual([field]);
});

describe('figures', () => {
  const figures = (ledgers: LegalAdviserLedgers): Record<string, string> =>
    Object.fromEntries(measureSubject('legal-adviser', ledgers).facts.map(({ id, quantity }) => [id, quantity.value]));

  test('every indicator is measured', () => {
    expect(Object.keys(figures(LEGAL_ADVISER_LEDGERS)).sort()).toEqual(Object.keys(LEGAL_ADVISER_ENTRIES).sort());
  });

  test('three public lawyers, and a fee of 60000 for one year', () => {
    const lawyers = [1, 2, 3].map((n) => ({ ...PUBLIC_LAWYER, id: `p${String(n)}` }));
    expect(figures({ engagements: [ENGAGEMENT, ...lawyers] })).toMatchObject({
      'legalAdviser.total': '4',
      'legalAdviser.publicLawyer': '3',
      'legalAdviser.fee': '60000',
    });
  });

  test('an adviser whose term is over or who was dismissed is not counted', () => {
    const over = { ...ENGAGEMENT, id: 'e3', termStart: '2019-01-01', termEnd: '2019-12-31' };
    const dismissed = {
      ...ENGAGEMENT,
      id: 'e4',
      status: 'dismissed' as const,
      dismissedReason: '不能履职',
      dismissedOn: '2020-06-30',
    };
    expect(figures({ engagements: [over, dismissed] })['legalAdviser.total']).toBe('0');
    expect(figures({ engagements: [{ ...dismissed, dismissedOn: '2021-01-10' }] })['legalAdviser.total']).toBe('1');
  });

  test('coverage is that of the last count of each scope', () => {
    const earlier = { ...COVERAGE, id: 'v0', on: '2020-06-30', unitsCovered: 1 };
    expect(figures({ coverage: [COVERAGE, earlier] })['legalAdviser.coverageRate']).toBe('96.9');
  });

  test('103 opinions of which 7 are undecided', () => {
    const opinions = Array.from({ length: 103 }, (_, n) => ({
      ...LEGAL_OPINION,
      id: `o${String(n)}`,
      adoption: n < 7 ? ('pending' as const) : ('adopted' as const),
    }));
    expect(figures({ opinions })).toMatchObject({ 'legalOpinion.issued': '103', 'legalOpinion.adoptionRate': '100' });
  });

  test('relations hold', () => {
    const ledgers = {
      ...LEGAL_ADVISER_LEDGERS,
      services: [SERVICE, { ...SERVICE, id: 's2', kind: 'litigation' as const }],
    };
    const { facts, relations } = measureSubject('legal-adviser', ledgers);
    expect(relations.length).toBeGreaterThan(2);
    for (const relation of relations) {
      expect(evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id)).verdict).toBe('holds');
    }
  });
});
