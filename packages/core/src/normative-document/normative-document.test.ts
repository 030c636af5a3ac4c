import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { citeProvision } from '../law/cite-provision.js';
import type { ProvisionKey } from '../law/provisions/index.js';
import { procedureProgress } from '../procedure/next-step.js';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { DocumentConsultationSchema } from './document-consultation.js';
import { DocumentFilingReviewSchema } from './document-filing-review.js';
import { DocumentFilingSchema } from './document-filing.js';
import { DocumentLegalityReviewSchema } from './document-legality-review.js';
import { nextDocumentStep, NORMATIVE_DOCUMENT_PROCEDURE } from './document-procedure.js';
import { NORMATIVE } from './fixtures/records.js';
import type { NormativeDocumentLedgers } from './ledgers.js';
import { NormativeDocumentLedgersSchema } from './ledgers-schema.js';
import { LegalityReviewOpinionSchema } from './legality-review-opinion.js';
import { COMMON_VALIDITY_POLICY, longestValidity } from './longest-validity.js';
import { NormativeDocumentCleanUpSchema } from './normative-document-clean-up.js';
import { CleanUpScopeSchema } from '../values/clean-up-scope-schema.js';
import { type NormativeDocument, NormativeDocumentSchema } from './normative-document.js';
import { ValidityPolicySchema } from './validity-policy.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];
const DOCUMENT = NORMATIVE.documents[0]!;
const OPINION = NORMATIVE.legalityReviews[0]!;
const CLEAN_UP = NORMATIVE.cleanUps[0]!;
const REVIEW = NORMATIVE.filingReviews[0]!;

/** A document of which only its nature is known. */
const DRAFT: NormativeDocument = {
  id: 'n9',
  title: '某通告',
  issuerLevel: 'department',
  draftingUnit: '某处',
  important: false,
  marketRelated: false,
  trial: false,
};

test('correct records of every kind are accepted', () => {
  expect(paths(NormativeDocumentLedgersSchema, NORMATIVE)).toEqual([]);
  expect(paths(NormativeDocumentSchema, DRAFT)).toEqual([]);
  expect(paths(DocumentConsultationSchema, { required: false, reason: '依法需要保密' })).toEqual([]);
  expect(paths(DocumentConsultationSchema, { ...DOCUMENT.consultation, kind: 'workday', days: 20 })).toEqual([]);
  expect(paths(ValidityPolicySchema, COMMON_VALIDITY_POLICY)).toEqual([]);
});

test.each([
  ['deliberated at no meeting', NormativeDocumentSchema, { ...DOCUMENT, meeting: undefined }, 'meeting'],
  ['published before it was signed', NormativeDocumentSchema, { ...DOCUMENT, signedOn: '2020-03-31' }, 'publishedOn'],
  [
    'in force before it was published',
    NormativeDocumentSchema,
    { ...DOCUMENT, effectiveFrom: '2020-03-29' },
    'effectiveFrom',
  ],
  ['valid for less than a day', NormativeDocumentSchema, { ...DOCUMENT, validUntil: '2020-05-01' }, 'validUntil'],
  ['lapsed on no day', NormativeDocumentSchema, { ...DOCUMENT, status: 'lapsed' }, 'endedOn'],
  ['ended while in force', NormativeDocumentSchema, { ...DOCUMENT, endedOn: '2021-01-01' }, 'endedOn'],
  [
    'ended before it was published',
    NormativeDocumentSchema,
    { ...DOCUMENT, status: 'repealed', endedOn: '2020-01-01' },
    'endedOn',
  ],
  [
    'a number in square brackets',
    NormativeDocumentSchema,
    { ...DOCUMENT, documentNumber: '某工信规[2020]1号' },
    'documentNumber',
  ],
  [
    'a consultation that ends before it begins',
    DocumentConsultationSchema,
    { ...DOCUMENT.consultation, to: '2020-01-01' },
    'to',
  ],
  ['more days than there were', DocumentConsultationSchema, { ...DOCUMENT.consultation, days: 31 }, 'days'],
  [
    'more working days than days',
    DocumentConsultationSchema,
    { ...DOCUMENT.consultation, kind: 'workday', days: 31 },
    'days',
  ],
  ['a waived consultation with days', DocumentConsultationSchema, { required: false, reason: '紧急', days: 3 }, ''],
  [
    'an opinion before the draft came in',
    DocumentLegalityReviewSchema,
    { ...DOCUMENT.legalityReview, issuedOn: '2020-03-01' },
    'issuedOn',
  ],
  ['a result before it was filed', DocumentFilingSchema, { ...DOCUMENT.filing, filedOn: undefined }, 'result'],
  ['issued before it came in', LegalityReviewOpinionSchema, { ...OPINION, issuedOn: '2020-03-01' }, 'issuedOn'],
  [
    'lawful with a problem',
    LegalityReviewOpinionSchema,
    { ...OPINION, scope: { ...OPINION.scope, content: 'problem' } },
    'conclusion',
  ],
  [
    'not adopted without a reason',
    LegalityReviewOpinionSchema,
    { ...OPINION, adoption: 'notAdopted' },
    'adoptionReason',
  ],
  [
    'a document twice',
    NormativeDocumentCleanUpSchema,
    { ...CLEAN_UP, results: [CLEAN_UP.results[0], CLEAN_UP.results[0]] },
    'results',
  ],
  ['a scope that ends before it begins', CleanUpScopeSchema, { ...CLEAN_UP.scope, to: '2018-01-01' }, 'to'],
  ['closed before it came in', DocumentFilingReviewSchema, { ...REVIEW, closedOn: '2020-04-01' }, 'closedOn'],
  ['closed without a result', DocumentFilingReviewSchema, { ...REVIEW, result: undefined }, 'result'],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, field) => {
  expect(paths(schema, value)).toEqual([field]);
});

describe('procedure', () => {
  const asked = (over: Partial<NormativeDocument>): (string | number | undefined)[] => {
    const step = nextDocumentStep({ ...DOCUMENT, ...over });
    return [step?.step, step?.state, ...(step?.missing.map(({ id }) => id) ?? [])];
  };

  test('every instrument cited is registered under its number', () => {
    for (const { basis, gates = [] } of NORMATIVE_DOCUMENT_PROCEDURE.steps) {
      for (const key of [...basis, ...gates.map((gate) => gate.basis)]) {
        expect(citeProvision(key as ProvisionKey).edition.documentNumber, key as string).toMatch(/号$/);
      }
    }
  });

  test('a document filed after every step has no next one', () => {
    expect(nextDocumentStep(DOCUMENT)).toBeUndefined();
    expect(procedureProgress(NORMATIVE_DOCUMENT_PROCEDURE, DOCUMENT).flatMap(({ missing }) => missing)).toEqual([]);
  });

  test('a draft is asked for every step in turn, with the item or article that demands it', () => {
    expect(
      procedureProgress(NORMATIVE_DOCUMENT_PROCEDURE, DRAFT).map(({ step, basis }) => [
        step,
        basis[0]!.item ?? basis[0]!.article,
      ]),
    ).toEqual([
      ['consult', 5],
      ['reviewLegality', 6],
      ['deliberate', 7],
      ['sign', 22],
      ['register', 8],
      ['publish', 8],
      ['file', 10],
    ]);
    expect(nextDocumentStep(DRAFT)).toMatchObject({ step: 'consult', state: 'next' });
    expect(nextDocumentStep({ ...DRAFT, consultation: { required: false, reason: '依法需要保密' } })?.step).toBe(
      'reviewLegality',
    );
  });

  test.each([
    ['unassessed', { assessed: undefined }, ['assess', 'passedOver']],
    ['without a competition review', { competitionReviewId: undefined }, ['reviewCompetition', 'passedOver']],
    ['not reviewed', { legalityReview: undefined }, ['reviewLegality', 'passedOver']],
    ['not registered', { registerNo: undefined }, ['register', 'passedOver']],
    ['not filed', { filing: undefined }, ['file', 'next']],
  ] as [string, Partial<NormativeDocument>, string[]][])('a document %s is asked for it', (_, over, expected) => {
    expect(asked(over)).toEqual(expected);
  });

  const stopped = {
    deliberatedOn: undefined,
    meeting: undefined,
    signedOn: undefined,
    registerNo: undefined,
    publishedOn: undefined,
    filing: undefined,
  };

  test('a document found unlawful must not be deliberated', () => {
    expect(asked({ ...stopped, legalityReview: { ...DOCUMENT.legalityReview!, conclusion: 'unlawful' } })).toEqual([
      'deliberate',
      'next',
      'lawful',
    ]);
  });

  const consultation = DOCUMENT.consultation as Extract<typeof DOCUMENT.consultation, { required: true }>;

  test.each([
    ['29 days', { ...consultation, to: '2020-02-29', days: 29 }, ['consultationDays']],
    ['7 days with a reason', { ...consultation, to: '2020-02-07', days: 7, reasonIfShort: '应急' }, []],
    ['30 days said in working days', { ...consultation, days: 20, kind: 'workday' as const }, []],
    [
      '20 working days',
      { ...consultation, to: '2020-02-28', days: 20, kind: 'workday' as const },
      ['consultationDays'],
    ],
  ])('businesses are heard for 30 days: %s', (_, heard, missing) => {
    const [step, , ...gates] = asked({ ...stopped, legalityReview: undefined, consultation: heard });
    expect([step, gates]).toEqual(['reviewLegality', missing]);
  });

  test('a step taken too early says what it was taken without', () => {
    const late = { ...DOCUMENT.legalityReview!, issuedOn: '2020-03-28' };
    const progress = procedureProgress(NORMATIVE_DOCUMENT_PROCEDURE, { ...DOCUMENT, legalityReview: late });
    expect(progress.filter(({ missing }) => missing.length > 0)).toMatchObject([
      { step: 'deliberate', state: 'taken', missing: [{ id: 'reviewBeforeDeliberation' }] },
    ]);
  });
});

test('validity ends on the same day, or the last of February', () => {
  expect(longestValidity('2020-02-29', true, COMMON_VALIDITY_POLICY)).toBe('2022-02-28');
  expect(longestValidity('2019-02-28', false, COMMON_VALIDITY_POLICY)).toBe('2024-02-28');
});

describe('figures', () => {
  const measured = (ledgers: NormativeDocumentLedgers): Record<string, string> => {
    const { facts, relations } = measureSubject('normative-document', ledgers);
    for (const relation of relations) {
      expect(evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id)).verdict, relation.id).toBe(
        'holds',
      );
    }
    return Object.fromEntries(facts.map(({ id, quantity }) => [id, quantity.value]));
  };

  test('documents in force before and after', () => {
    const old = {
      ...DOCUMENT,
      publishedOn: '2015-03-30',
      signedOn: '2015-03-30',
      effectiveFrom: '2015-05-01',
      filing: undefined,
    };
    expect(
      measured({
        documents: [
          DOCUMENT,
          {
            ...DOCUMENT,
            id: 'n2',
            legalityReview: undefined,
            filing: { ...DOCUMENT.filing!, filedOn: '2020-05-01', result: 'registeredAfterCorrection' },
          },
          { ...DOCUMENT, id: 'n3', filing: { ...DOCUMENT.filing!, filedOn: undefined, result: undefined } },
          { ...old, id: 'n4' },
          { ...old, id: 'n5', status: 'repealed', endedOn: '2020-08-01' },
          { ...old, id: 'n6', status: 'lapsed', endedOn: '2020-05-01' },
          DRAFT,
        ],
      }),
    ).toEqual({
      'normativeDocument.before': '3',
      'normativeDocument.issued': '3',
      'normativeDocument.repealed': '1',
      'normativeDocument.lapsed': '1',
      'normativeDocument.effective': '4',
      'normativeDocument.legalityReviewRate': '66.7',
      'normativeDocument.filedRate': '66.7',
      'normativeDocument.filedOnTimeRate': '50',
      'normativeDocument.conformRate': '50',
    });
  });

  test('639 documents are 27.4% fewer than 880', () => {
    expect(measured({ reductions: NORMATIVE.reductions })).toEqual({
      'documentReduction.issued': '639',
      'documentReduction.previous': '880',
      'documentReduction.changeRate': '-27.4',
    });
    expect(measured({ reductions: [{ id: 'd1', year: 2020, issued: 639 }] })).toEqual({
      'documentReduction.issued': '639',
    });
  });

  test('24 opinions, 2 on decisions and 7 on documents', () => {
    const subjects = [
      ...Array<'majorDecision'>(2).fill('majorDecision'),
      ...Array<'normativeDocument'>(7).fill('normativeDocument'),
      ...Array<'contract'>(15).fill('contract'),
    ];
    const legalityReviews = subjects.map((subjectKind, index) => ({
      ...OPINION,
      subjectKind,
      id: `o${String(index)}`,
    }));
    legalityReviews[0]!.issuedOn = '2020-04-01';
    delete legalityReviews[23]!.dueOn;
    expect(measured({ legalityReviews })).toMatchObject({
      'legalityReview.opinions': '24',
      'legalityReview.decisions': '2',
      'legalityReview.documents': '7',
      'legalityReview.contracts': '15',
      'legalityReview.onTimeRate': '95.7',
    });
  });

  test('clean-ups by what becomes of the documents', () => {
    expect(measured({ cleanUps: NORMATIVE.cleanUps })).toEqual({
      'cleanUp.checked': '3',
      'cleanUp.kept': '1',
      'cleanUp.amended': '0',
      'cleanUp.repealed': '1',
      'cleanUp.lapsed': '1',
    });
  });
});
