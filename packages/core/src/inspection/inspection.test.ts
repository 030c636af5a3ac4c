import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { EnterpriseInspectionFilingSchema, SpecialInspectionSchema } from './enterprise-inspection.js';
import {
  DRAW,
  FILING,
  INSPECTION_LEDGERS,
  inspectorNo,
  ITEM,
  PLAN,
  RESULT,
  SPECIAL,
  targetNo,
} from './fixtures/inspection-records.js';
import { INSPECTION_ENTRIES } from './indicators.js';
import { DrawReplacementSchema } from './draw-replacement.js';
import { DrawStratumSchema, StratumCountSchema } from './draw-terms.js';
import { DrawSelectionSchema, InspectionDrawSchema } from './inspection-draw.js';
import { InspectionItemSchema } from './inspection-item.js';
import { InspectionPlanSchema } from './inspection-plan.js';
import { InspectionResultSchema } from './inspection-result.js';
import { InspectionTargetSchema } from './inspection-target.js';
import { InspectorSchema } from './inspector.js';
import type { InspectionLedgers } from './ledgers.js';
import { InspectionLedgersSchema } from './ledgers-schema.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

const REPLACEMENT = {
  kind: 'inspector',
  at: '2020-06-02T09:00:00+08:00',
  targetUscc: targetNo(1).uscc,
  outgoing: '0200001',
  substitute: '0200002',
  reason: 'illness',
  explanation: '因病住院',
  by: '张某',
  approvedBy: '王某',
};

test.each([
  [InspectionItemSchema, ITEM],
  [InspectionTargetSchema, targetNo(1)],
  [InspectorSchema, inspectorNo(1)],
  [InspectionPlanSchema, PLAN],
  [InspectionDrawSchema, DRAW],
  [InspectionResultSchema, RESULT],
  [EnterpriseInspectionFilingSchema, FILING],
  [SpecialInspectionSchema, SPECIAL],
  [InspectionLedgersSchema, INSPECTION_LEDGERS],
] as [z.ZodType, object][])('a correct record of each kind (%#)', (schema, good) => {
  expect(schema.parse(JSON.parse(JSON.stringify(good)))).toEqual(good);
  expect(schema.safeParse({ ...good, unknown: 1 }).success).toBe(false);
});

test.each([
  ['published before approval', InspectionPlanSchema, { ...PLAN, publishedOn: '2020-02-01' }, 'publishedOn'],
  ['a ratio above one', InspectionPlanSchema, { ...PLAN, ratio: '1.5' }, 'ratio'],
  [
    'a commitment after the draw',
    InspectionDrawSchema,
    { ...DRAW, seedCommitment: { ...DRAW.seedCommitment, committedAt: '2021-01-01T00:00:00Z' } },
    'seedCommitment',
  ],
  ['another number of officers', InspectionDrawSchema, { ...DRAW, inspectorsPerTarget: 3 }, 'selections'],
  ['objects missing', InspectionDrawSchema, { ...DRAW, selections: DRAW.selections.slice(1) }, 'unstaffed'],
  ['one officer', DrawSelectionSchema, { ...DRAW.selections[0], inspectors: ['0200001'] }, 'inspectors'],
  [
    'an officer twice',
    InspectionDrawSchema,
    {
      ...DRAW,
      selections: [{ ...DRAW.selections[0]!, inspectors: ['0200001', '0200001'] }, ...DRAW.selections.slice(1)],
    },
    'selections.0.inspectors',
  ],
  [
    'a replacement before the draw',
    InspectionDrawSchema,
    { ...DRAW, replacements: [{ ...REPLACEMENT, at: '2020-05-01T09:00:00+08:00' }] },
    'replacements',
  ],
  ['an officer replaced by nobody', DrawReplacementSchema, { ...REPLACEMENT, outgoing: undefined }, 'outgoing'],
  ['officers of a replaced officer', DrawReplacementSchema, { ...REPLACEMENT, inspectors: ['1', '2'] }, 'inspectors'],
  ['values without strata', DrawStratumSchema, { name: '全部', by: 'all', values: ['高'], ratio: '0.1' }, 'values'],
  ['strata without values', DrawStratumSchema, { name: '高', by: 'riskLevel', ratio: '0.1' }, 'values'],
  ['more than there were', StratumCountSchema, { name: '全部', base: 3, sampleSize: 4 }, 'sampleSize'],
  ['ended before it began', InspectionResultSchema, { ...RESULT, endedAt: '2020-06-08T00:30:00Z' }, 'endedAt'],
  ['an inspector twice', InspectionResultSchema, { ...RESULT, inspectors: ['1', '1'] }, 'inspectors'],
  ['problems without a name', InspectionResultSchema, { ...RESULT, conclusion: 'problems' }, 'findings'],
  ['published before the inspection', InspectionResultSchema, { ...RESULT, publishedOn: '2020-06-07' }, 'publishedOn'],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, path) => {
  expect(paths(schema, value)).toEqual([path]);
});

function figures(ledgers: InspectionLedgers): Record<string, string> {
  const { facts, relations } = measureSubject('inspection', ledgers);
  for (const relation of relations) {
    const { verdict, explanation } = evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id));
    expect(verdict, explanation.zh).toBe('holds');
  }
  return Object.fromEntries(facts.map(({ id, quantity }) => [id, quantity.value]));
}

describe('figures', () => {
  test('every indicator follows from full ledgers, none from ledgers not kept', () => {
    expect(Object.keys(figures(INSPECTION_LEDGERS)).sort()).toEqual(Object.keys(INSPECTION_ENTRIES).sort());
    expect(figures({})).toEqual({});
  });

  test('ten of two hundred enterprises drawn', () => {
    expect(figures(INSPECTION_LEDGERS)).toMatchObject({
      'inspection.planned': '2',
      'inspection.drawBase': '200',
      'inspection.drawnTargets': '10',
    });
  });

  test('93 cards received for 14 inspections, none temporary, no complaint', () => {
    const filings = Array.from({ length: 93 }, (_, index) => ({
      ...FILING,
      id: `f${String(index)}`,
      ...(index < 14 ? { inspectionId: `r${String(index)}` } : {}),
    }));
    expect(figures({ filings })).toEqual({
      'enterpriseInspection.cards': '93',
      'enterpriseInspection.count': '14',
      'enterpriseInspection.temporary': '0',
      'enterpriseInspection.complaints': '0',
    });
  });

  test('an enterprise above the cap, special inspections from above not counted', () => {
    const results = [
      RESULT,
      { ...RESULT, id: 'r2', inspectionKind: 'individual' as const, publishedOn: undefined },
      { ...RESULT, id: 'r3', target: { ...RESULT.target, name: '企业2', uscc: targetNo(2).uscc } },
      {
        ...RESULT,
        id: 'r4',
        target: { ...RESULT.target, name: '企业2', uscc: targetNo(2).uscc },
        inspectionKind: 'special' as const,
        specialInspectionId: 's1',
      },
      { ...RESULT, id: 'r5', target: { name: '某事业单位', enterprise: false }, inspectors: ['1', '2', '3'] },
    ];
    expect(figures({ results, plans: [PLAN], specialInspections: [SPECIAL] })).toMatchObject({
      'enterpriseInspection.count': '4',
      'enterpriseInspection.daily': '2',
      'enterpriseInspection.special': '1',
      'enterpriseInspection.enterprises': '2',
      'enterpriseInspection.capExceeded': '1',
      'inspection.resultsPublishedRate': '80',
      'inspection.officersPerCheck': '2.20',
    });
  });

  test('plans with different caps give no figure', () => {
    expect(figures({ results: [RESULT], plans: [PLAN, { ...PLAN, id: 'plan2', frequencyCap: 2 }] })).not.toHaveProperty(
      ['enterpriseInspection.capExceeded'],
    );
  });
});
