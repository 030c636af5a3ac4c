import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { AssessmentResultSchema } from './assessment-result.js';
import { AssessmentSchemeSchema } from './assessment-scheme.js';
import { DemonstrationApplicationSchema } from './demonstration-application.js';
import { ASSESSMENT_LEDGERS, CHECK, DEMONSTRATION, INSPECTION, RESULT, SCHEME, SYSTEM } from './fixtures/records.js';
import { ASSESSMENT_ENTRIES } from './indicators.js';
import { IndicatorSystemSchema } from './indicator-system.js';
import type { AssessmentLedgers } from './ledgers.js';
import { AssessmentLedgersSchema } from './ledgers-schema.js';
import { RuleOfLawInspectionSchema } from './rule-of-law-inspection.js';
import { SelfCheckSchema } from './self-check.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('a complete record of each kind is accepted', () => {
  expect(paths(AssessmentLedgersSchema, ASSESSMENT_LEDGERS)).toEqual([]);
});

const [first, child, sibling, second] = SYSTEM.indicators;

test.each([
  [
    'inspected before it was set out',
    AssessmentSchemeSchema,
    { ...SCHEME, cycle: { ...SCHEME.cycle, inspection: '2020-02-01' } },
    'cycle.inspection',
  ],
  [
    'appraised before it was inspected',
    AssessmentSchemeSchema,
    { ...SCHEME, cycle: { ...SCHEME.cycle, appraisal: '2020-04-01' } },
    'cycle.appraisal',
  ],
  [
    'appraised before it was set out',
    AssessmentSchemeSchema,
    { ...SCHEME, cycle: { plan: '2020-03-01', appraisal: '2020-02-01' } },
    'cycle.appraisal',
  ],
  ['a weight of three decimals', AssessmentSchemeSchema, { ...SCHEME, weightPct: 10.125 }, 'weightPct'],
  ['a weight above 100', AssessmentSchemeSchema, { ...SCHEME, weightPct: 101 }, 'weightPct'],
  [
    'a code used twice',
    IndicatorSystemSchema,
    { ...SYSTEM, fullScore: undefined, indicators: [first, { ...second, code: '1' }] },
    'indicators',
  ],
  [
    'a parent that does not exist',
    IndicatorSystemSchema,
    { ...SYSTEM, indicators: [first, { ...child, parent: '9', weight: undefined }, second] },
    'indicators',
  ],
  [
    'a parent two levels up',
    IndicatorSystemSchema,
    { ...SYSTEM, indicators: [first, { ...child, level: 3, weight: undefined }, second] },
    'indicators',
  ],
  [
    'children that do not add up',
    IndicatorSystemSchema,
    { ...SYSTEM, indicators: [first, child, { ...sibling, weight: 20.3 }, second] },
    'indicators',
  ],
  ['a full score that does not add up', IndicatorSystemSchema, { ...SYSTEM, fullScore: 99.99 }, 'fullScore'],
  [
    'a level without its parent',
    IndicatorSystemSchema,
    { ...SYSTEM, indicators: [{ ...child, parent: undefined }] },
    'indicators.0.parent',
  ],
  ['a score above the full score', AssessmentResultSchema, { ...RESULT, fullScore: 96, items: undefined }, 'score'],
  ['items that do not add up', AssessmentResultSchema, { ...RESULT, score: 96.4 }, 'items'],
  ['more mended than found', SelfCheckSchema, { ...CHECK, rectified: 5 }, 'rectified'],
  [
    'problems that nobody mends',
    RuleOfLawInspectionSchema,
    { ...INSPECTION, rectification: undefined },
    'rectification',
  ],
  [
    'named before it was applied for',
    DemonstrationApplicationSchema,
    { ...DEMONSTRATION, namedOn: '2019-08-01' },
    'namedOn',
  ],
  [
    'reviewed before it was applied for',
    DemonstrationApplicationSchema,
    { ...DEMONSTRATION, reviewedOn: '2019-08-01' },
    'reviewedOn',
  ],
  ['a fourth batch', DemonstrationApplicationSchema, { ...DEMONSTRATION, batch: 4 }, 'batch'],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, field) => {
  expect(paths(schema, value)).toEqual([field]);
});

test('an inspection that found nothing needs no mending', () => {
  expect(paths(RuleOfLawInspectionSchema, { ...INSPECTION, problems: [], rectification: undefined })).toEqual([]);
});

test('scores add up in hundredths, not in binary fractions', () => {
  const items = Array.from({ length: 10 }, (_, n) => ({ indicatorId: String(n), score: 0.1 }));
  expect(paths(AssessmentResultSchema, { ...RESULT, score: 1, items })).toEqual([]);
});

describe('figures', () => {
  const figures = (ledgers: AssessmentLedgers): Record<string, string> =>
    Object.fromEntries(measureSubject('assessment', ledgers).facts.map(({ id, quantity }) => [id, quantity.value]));

  test('every indicator is measured', () => {
    expect(Object.keys(figures(ASSESSMENT_LEDGERS)).sort()).toEqual(Object.keys(ASSESSMENT_ENTRIES).sort());
  });

  test('a weight of 10%, 110 points, 3 inspections and 1 research visit', () => {
    const inspections = [1, 2, 3].map((n) => ({ ...INSPECTION, id: `d${String(n)}` }));
    expect(
      figures({ ...ASSESSMENT_LEDGERS, inspections: [...inspections, { ...INSPECTION, id: 'd4', kind: 'research' }] }),
    ).toMatchObject({
      'assessment.weight': '10',
      'assessment.score': '96.3',
      'indicatorSystem.points': '110',
      'ruleOfLawInspection.count': '4',
      'ruleOfLawInspection.inspection': '3',
      'ruleOfLawInspection.research': '1',
      'demonstration.named': '1',
    });
  });

  test('the results of several bodies have no score in common', () => {
    expect(figures({ results: [RESULT, { ...RESULT, id: 'r2' }] })).toEqual({});
    expect(figures({ results: [RESULT, { ...RESULT, id: 'r2', year: 2019 }] })['assessment.score']).toBe('96.3');
  });

  test('relations hold', () => {
    const { facts, relations } = measureSubject('assessment', ASSESSMENT_LEDGERS);
    for (const relation of relations) {
      expect(evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id)).verdict).toBe('holds');
    }
  });
});
