import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { citeProvision } from '../law/cite-provision.js';
import type { ProvisionKey } from '../law/provisions/index.js';
import { procedureProgress } from '../procedure/next-step.js';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { AdministrativeRuleSchema, RuleFilingSchema } from './administrative-rule.js';
import { LEGISLATION } from './fixtures/records.js';
import type { LegislationLedgers } from './ledgers.js';
import { LegislationLedgersSchema } from './ledgers-schema.js';
import { LegislativeEvaluationSchema } from './legislative-evaluation.js';
import { legislativeProcedure, nextLegislativeStep } from './legislative-procedure.js';
import { type LegislativeProject, LegislativeProjectSchema } from './legislative-project.js';
import type { LegislativeStage } from './legislative-stage.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];
const PROJECT = LEGISLATION.projects[0]!;
const RULE = LEGISLATION.rules[0]!;
const EVALUATION = LEGISLATION.evaluations[0]!;
const CONSULTED = PROJECT.stages[3]! as Extract<LegislativeStage, { stage: 'consultation' }>;
const with_ = (...stages: LegislativeStage[]): LegislativeProject => ({
  ...PROJECT,
  stages: [...PROJECT.stages, ...stages],
});

test('correct records of every kind are accepted', () => {
  expect(paths(LegislationLedgersSchema, LEGISLATION)).toEqual([]);
});

test.each([
  ['a rule called 条例', LegislativeProjectSchema, { ...PROJECT, title: '某市盐业管理条例' }, 'title'],
  ['a plan of no year', LegislativeProjectSchema, { ...PROJECT, planYear: undefined }, 'planYear'],
  ['stages out of order', LegislativeProjectSchema, with_({ stage: 'drafting', on: '2020-08-01' }), 'stages'],
  [
    'a stage after it was shelved',
    LegislativeProjectSchema,
    with_({ stage: 'shelved', on: '2020-07-01' }, { stage: 'shelved', on: '2020-08-01' }),
    'stages',
  ],
  ['dates out of order', LegislativeProjectSchema, with_({ stage: 'filed', on: '2020-01-01' }), 'stages'],
  [
    'consultation without particulars',
    LegislativeProjectSchema,
    { ...PROJECT, stages: [{ stage: 'consultation', on: '2020-06-01' }] },
    'stages.0.consultation',
  ],
  [
    'a consultation that ends before it begins',
    LegislativeProjectSchema,
    { ...PROJECT, stages: [{ ...CONSULTED, consultation: { ...CONSULTED.consultation, to: '2020-05-01' } }] },
    'stages.0.consultation.to',
  ],
  [
    'more adopted than received',
    LegislativeProjectSchema,
    { ...PROJECT, stages: [{ ...CONSULTED, consultation: { ...CONSULTED.consultation, adopted: 13 } }] },
    'stages.0.consultation.adopted',
  ],
  [
    'in force before it was promulgated',
    AdministrativeRuleSchema,
    { ...RULE, effectiveFrom: '2020-02-01' },
    'effectiveFrom',
  ],
  ['repealed on no day', AdministrativeRuleSchema, { ...RULE, status: 'repealed' }, 'endedOn'],
  [
    'ended before it took effect',
    AdministrativeRuleSchema,
    { ...RULE, status: 'repealed', endedOn: '2020-03-15' },
    'endedOn',
  ],
  [
    'filed before it was promulgated',
    AdministrativeRuleSchema,
    { ...RULE, filing: { ...RULE.filing, filedOn: '2020-02-01' } },
    'filing',
  ],
  ['a result before it was filed', RuleFilingSchema, { ...RULE.filing, filedOn: undefined }, 'result'],
  ['a special clean-up of nothing', LegislativeEvaluationSchema, { ...EVALUATION, topic: undefined }, 'topic'],
  [
    'a text twice',
    LegislativeEvaluationSchema,
    { ...EVALUATION, results: [EVALUATION.results[0], EVALUATION.results[0]] },
    'results',
  ],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, field) => {
  expect(paths(schema, value)).toEqual([field]);
});

describe('procedure', () => {
  test('a draft open for 30 days may be reviewed; one open for 29 may not', () => {
    expect(nextLegislativeStep(PROJECT)).toMatchObject({
      step: 'legalityReview',
      missing: [],
      basis: [{ article: 19 }],
    });
    const short = { ...CONSULTED, consultation: { ...CONSULTED.consultation, to: '2020-06-29' } };
    expect(nextLegislativeStep({ ...PROJECT, stages: PROJECT.stages.with(3, short) })?.missing).toMatchObject([
      { id: 'consultationDays', basis: { title: '规章制定程序条例（2017年修订）', article: 15 } },
    ]);
  });

  test('a rule decided without review has passed it over', () => {
    const project = with_({ stage: 'executiveMeeting', on: '2020-09-01' });
    expect(nextLegislativeStep(project)).toMatchObject({ step: 'legalityReview', state: 'passedOver' });
  });

  test('only a regulation goes to the standing committee', () => {
    const stages = (kind: LegislativeProject['kind']): string[] => legislativeProcedure(kind).steps.map(({ id }) => id);
    expect(stages('localRegulation')).toContain('standingCommittee');
    for (const kind of ['localRule', 'ministryRule', 'adminRegulation'] as const) {
      expect(stages(kind)).not.toContain('standingCommittee');
    }
  });

  test('every article cited is one of a registered instrument', () => {
    for (const kind of ['localRegulation', 'localRule', 'ministryRule', 'adminRegulation'] as const) {
      for (const { basis, gates = [] } of legislativeProcedure(kind).steps) {
        for (const key of [...basis, ...gates.map((gate) => gate.basis)]) {
          const { place, edition } = citeProvision(key as ProvisionKey);
          expect(place.article, key as string).toBeLessThanOrEqual(edition.lastArticle ?? 0);
        }
      }
    }
  });

  test('a project shelved or filed has no next step', () => {
    expect(nextLegislativeStep(with_({ stage: 'shelved', on: '2020-09-01' }))).toBeUndefined();
    const rest = ['legalityReview', 'executiveMeeting', 'promulgated', 'filed'] as const;
    const project = with_(...rest.map((stage): LegislativeStage => ({ stage, on: '2020-12-01' })));
    expect(nextLegislativeStep(project)).toBeUndefined();
    expect(procedureProgress(legislativeProcedure('localRule'), project).every(({ state }) => state === 'taken')).toBe(
      true,
    );
  });
});

describe('figures', () => {
  const measured = (ledgers: LegislationLedgers): Record<string, string> => {
    const { facts, relations } = measureSubject('legislation', ledgers);
    for (const relation of relations) {
      expect(evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id)).verdict, relation.id).toBe(
        'holds',
      );
    }
    return Object.fromEntries(facts.map(({ id, quantity }) => [id, quantity.value]));
  };

  test('one project, at the stage of consultation, and three planned for next year', () => {
    const planned = ['a', 'b', 'c'].map((id): LegislativeProject => ({
      ...PROJECT,
      id,
      planYear: 2021,
      stages: [{ stage: 'proposal', on: '2021-01-05' }],
    }));
    expect(measured({ projects: [PROJECT, ...planned] })).toMatchObject({
      'legislation.projects': '1',
      'legislation.amend': '1',
      'legislation.byStage.consultation': '1',
      'legislation.byStage.filed': '0',
      'legislation.planned': '3',
    });
  });

  test('rules in force before and after', () => {
    const old = {
      ...RULE,
      promulgatedOn: '2010-01-01',
      effectiveFrom: '2010-02-01',
      filing: { ...RULE.filing, filedOn: '2010-01-20' },
    };
    const rules = [
      RULE,
      { ...RULE, id: 'r2', filing: { ...RULE.filing, filedOn: '2020-04-01' } },
      { ...old, id: 'r3' },
      { ...old, id: 'r4', status: 'repealed' as const, endedOn: '2020-07-01' },
      { ...old, id: 'r5', status: 'lapsed' as const, endedOn: '2020-01-01' },
    ];
    expect(measured({ rules })).toEqual({
      'rule.before': '3',
      'rule.issued': '2',
      'rule.repealed': '1',
      'rule.lapsed': '1',
      'rule.effective': '3',
      'rule.filedOnTimeRate': '50',
    });
  });

  test('clean-ups by what becomes of the texts', () => {
    expect(measured({ evaluations: [EVALUATION, { ...EVALUATION, id: 'e2', kind: 'postEvaluation' }] })).toEqual({
      'legislation.cleanedUp': '2',
      'legislation.cleanedUpKept': '1',
      'legislation.cleanedUpAmended': '0',
      'legislation.cleanedUpRepealed': '1',
      'legislation.cleanedUpLapsed': '0',
    });
  });
});
