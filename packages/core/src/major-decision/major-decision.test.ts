import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { DecisionCatalogEntrySchema } from './decision-catalog-entry.js';
import { CATALOG_ENTRY, DECISION, MAJOR_DECISION_LEDGERS } from './fixtures/records.js';
import { MAJOR_DECISION_ENTRIES } from './indicators.js';
import { MajorDecisionLedgersSchema } from './ledgers-schema.js';
import { MajorDecisionSchema, type MajorDecision } from './major-decision.js';
import { majorDecisionProgress, nextDecisionStep } from './major-decision-procedure.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('a complete record of each kind is accepted', () => {
  expect(paths(MajorDecisionLedgersSchema, MAJOR_DECISION_LEDGERS)).toEqual([]);
});

const participation = DECISION.participation!;

test.each([
  [
    'a decision without legality review',
    MajorDecisionSchema,
    { ...DECISION, requiredSteps: ['collective'] },
    'requiredSteps',
  ],
  ['a month that does not exist', MajorDecisionSchema, { ...DECISION, plannedOn: '2020-13' }, 'plannedOn'],
  ['risk assessments out of order', MajorDecisionSchema, { ...DECISION, risk: [...DECISION.risk!].reverse() }, 'risk'],
  ['published before it was decided', MajorDecisionSchema, { ...DECISION, publishedOn: '2020-07-01' }, 'publishedOn'],
  ['published and secret', MajorDecisionSchema, { ...DECISION, secrecyReason: '国家秘密' }, 'publishedOn'],
  ['channels without publication', MajorDecisionSchema, { ...DECISION, publishedOn: undefined }, 'channels'],
  [
    'consultation without its days',
    MajorDecisionSchema,
    { ...DECISION, participation: { ...participation, consultTo: undefined } },
    'participation.consultTo',
  ],
  [
    'consultation that ends before it begins',
    MajorDecisionSchema,
    { ...DECISION, participation: { ...participation, consultTo: '2020-03-01' } },
    'participation.consultTo',
  ],
  [
    'a hearing that is not among the forms',
    MajorDecisionSchema,
    { ...DECISION, participation: { ...participation, forms: ['publicConsultation'] } },
    'participation.hearing',
  ],
  [
    'a hearing before its material',
    MajorDecisionSchema,
    { ...DECISION, participation: { ...participation, hearing: { ...participation.hearing!, heldOn: '2020-05-01' } } },
    'participation.hearing.heldOn',
  ],
  [
    'an opinion before the draft',
    MajorDecisionSchema,
    { ...DECISION, legalityReview: { ...DECISION.legalityReview!, issuedOn: '2020-06-01' } },
    'legalityReview.issuedOn',
  ],
  [
    'a conclusion without its date',
    MajorDecisionSchema,
    { ...DECISION, legalityReview: { ...DECISION.legalityReview!, issuedOn: undefined } },
    'legalityReview.conclusion',
  ],
  [
    'a catalog published without the Party committee',
    DecisionCatalogEntrySchema,
    { ...CATALOG_ENTRY, publishedOn: '2020-02-01' },
    'publishedOn',
  ],
  [
    'an entry changed before the catalog',
    DecisionCatalogEntrySchema,
    { ...CATALOG_ENTRY, adjustedOn: '2020-03-02' },
    'adjustedOn',
  ],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, field) => {
  expect(paths(schema, value)).toEqual([field]);
});

describe('the procedure', () => {
  const missing = (decision: MajorDecision): [string, number | undefined][] =>
    majorDecisionProgress(decision).flatMap(({ missing: gates }) =>
      gates.map(({ id, basis }): [string, number | undefined] => [id, basis.article]),
    );

  test('a decision that went through every step lacks nothing', () => {
    expect(nextDecisionStep(DECISION)).toBeUndefined();
    expect(missing(DECISION)).toEqual([]);
  });

  test('from step to step, a decision gets to the end', () => {
    const order = majorDecisionProgress(DECISION).map(({ step }) => step);
    expect(order).toEqual([
      'start',
      'participation',
      'expert',
      'risk',
      'competition',
      'legality',
      'collective',
      'partyReport',
      'publication',
      'archive',
      'execution',
      'postEvaluation',
    ]);
    const facts: [string, (keyof MajorDecision)[]][] = [
      ['participation', ['startedOn']],
      ['expert', ['participation']],
      ['risk', ['expert']],
      ['competition', ['risk']],
      ['legality', ['competitionReviewId']],
      ['collective', ['legalityReview']],
      ['partyReport', ['meeting']],
      ['publication', ['partyReportOn']],
      ['archive', ['publishedOn', 'channels']],
      ['execution', ['archiveRef']],
    ];
    const later = facts.flatMap(([, keys]) => keys).concat('executor', 'postEvaluation', 'adjustment');
    let decision = Object.fromEntries(
      Object.entries(DECISION).filter(([key]) => !later.includes(key as keyof MajorDecision)),
    ) as unknown as MajorDecision;
    expect(nextDecisionStep(decision)?.step).toBe('start');
    for (const [step, keys] of facts) {
      decision = { ...decision, ...Object.fromEntries(keys.map((key) => [key, DECISION[key]])) };
      expect(nextDecisionStep(decision)?.step).toBe(step);
    }
    expect(nextDecisionStep({ ...decision, executor: '某局' })).toBeUndefined();
  });

  test.each([
    ['a short consultation', { participation: { ...participation, consultTo: '2020-04-15' } }, 'consultationDays', 15],
    [
      'material sent too late',
      { participation: { ...participation, hearing: { ...participation.hearing!, materialSentOn: '2020-05-15' } } },
      'hearingMaterial',
      16,
    ],
    [
      'no word on what was adopted',
      { participation: { ...participation, adoption: undefined } },
      'participationAdopted',
      29,
    ],
    ['an expert with an interest', { expert: { ...DECISION.expert!, independence: false } }, 'expertIndependence', 19],
    ['no report on the risks', { risk: [{ ...DECISION.risk![1]!, report: undefined }] }, 'riskReport', 23],
    ['a risk that cannot be controlled', { risk: [DECISION.risk![0]!] }, 'riskControllable', 24],
    ['a meeting before the review', { meeting: { ...DECISION.meeting!, date: '2020-06-20' } }, 'reviewed', 25],
    ['an unlawful draft', { legalityReview: { ...DECISION.legalityReview!, conclusion: 'unlawful' } }, 'lawful', 25],
    ['a hurried review', { legalityReview: { ...DECISION.legalityReview!, issuedOn: '2020-06-19' } }, 'reviewTime', 26],
    [
      'a review without advisers',
      { legalityReview: { ...DECISION.legalityReview!, adviserOpinionIds: [] } },
      'adviserOpinion',
      28,
    ],
    ['experts without an answer', { expert: { ...DECISION.expert!, adoption: undefined } }, 'expertAdopted', 29],
    ['a meeting of the Party group', { meeting: { ...DECISION.meeting!, kind: 'partyGroup' } }, 'meetingKind', 30],
    ['published before the Party committee heard of it', { partyReportOn: '2020-07-21' }, 'partyReported', 31],
    ['published nowhere in particular', { channels: undefined }, 'channels', 32],
    [
      'evaluated by who assessed it',
      { postEvaluation: { ...DECISION.postEvaluation!, unit: '甲咨询公司' } },
      'otherUnit',
      36,
    ],
  ] as [string, Partial<MajorDecision>, string, number][])('%s is missing by article', (_, change, gate, article) => {
    expect(missing({ ...DECISION, ...change })).toEqual([[gate, article]]);
  });

  test('what excuses', () => {
    expect(
      missing({
        ...DECISION,
        participation: { ...participation, consultTo: '2020-04-15', reasonIfShort: '价格听证已充分征求意见' },
      }),
    ).toEqual([]);
    expect(
      missing({
        ...DECISION,
        legalityReview: { ...DECISION.legalityReview!, conclusion: 'unlawful', exploratory: true },
      }),
    ).toEqual([]);
    expect(
      missing({
        ...DECISION,
        decisionOrgan: { name: '某市工业和信息化局' },
        meeting: { ...DECISION.meeting!, kind: 'partyGroup' },
      }),
    ).toEqual([]);
  });

  test('a secret decision is not waited for to be published', () => {
    const secret = { ...DECISION, publishedOn: undefined, channels: undefined, secrecyReason: '国家秘密' };
    expect(majorDecisionProgress(secret).map(({ step }) => step)).not.toContain('publication');
    expect(nextDecisionStep(secret)).toBeUndefined();
  });

  test('a step that was jumped over comes first', () => {
    expect(nextDecisionStep({ ...DECISION, expert: undefined })).toMatchObject({ step: 'expert', state: 'passedOver' });
  });
});

describe('figures', () => {
  const { facts, relations } = measureSubject('major-decision', MAJOR_DECISION_LEDGERS);
  const value = (id: string): string | undefined => facts.find((fact) => fact.id === id)?.quantity.value;

  test('every indicator is measured', () => {
    expect(facts.map(({ id }) => id).sort()).toEqual(Object.keys(MAJOR_DECISION_ENTRIES).sort());
  });

  test('105 + 18 + 1 + 24 = 148', () => {
    expect(value('threeMajors.total')).toBe('148');
    expect(value('threeMajors.decision')).toBe('105');
    expect(value('threeMajors.largeFund')).toBe('24');
  });

  test('steps are counted against those required', () => {
    const half = {
      ...DECISION,
      id: 'd2',
      expert: undefined,
      risk: undefined,
      requiredSteps: ['expert', 'risk', 'legality', 'collective'] as const,
    };
    const measured = measureSubject('major-decision', {
      decisions: [{ ...half, requiredSteps: [...half.requiredSteps] }],
    });
    expect(measured.facts.find(({ id }) => id === 'decision.stepRate')?.rate).toMatchObject({
      numerator: 2,
      denominator: 4,
      displayed: '50',
    });
  });

  test('relations hold', () => {
    for (const relation of relations) {
      expect(evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id)).verdict).toBe('holds');
    }
  });

  test('what is not kept is not counted', () => {
    expect(measureSubject('major-decision', {}).facts).toEqual([]);
  });
});
