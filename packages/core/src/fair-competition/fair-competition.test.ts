import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { COMPETITION_STANDARD_LABELS } from './competition-finding.js';
import { CompetitionSpotCheckSchema } from './competition-spot-check.js';
import { ExistingMeasureCleanUpSchema } from './existing-measure-clean-up.js';
import { CompetitionConsultationSchema, FairCompetitionReviewSchema } from './fair-competition-review.js';
import { FAIR_COMPETITION } from './fixtures/records.js';
import type { FairCompetitionLedgers } from './ledgers.js';
import { FairCompetitionLedgersSchema } from './ledgers-schema.js';
import { TenderProjectReviewSchema } from './tender-project-review.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];
const REVIEW = FAIR_COMPETITION.reviews[0]!;
const CLEAN_UP = FAIR_COMPETITION.cleanUps[0]!;
const TENDER = FAIR_COMPETITION.tenderReviews[0]!;
const CHECK = FAIR_COMPETITION.spotChecks[0]!;
const FOUND = REVIEW.findings.with(0, { code: 'entryExit.1', result: 'yes' });
const EXCEPTION = { ground: 'publicInterest', noLessRestrictive: true, period: '一年', detail: '环境保护' };

test('correct records of every kind are accepted', () => {
  expect(paths(FairCompetitionLedgersSchema, FAIR_COMPETITION)).toEqual([]);
  expect(
    paths(FairCompetitionReviewSchema, {
      ...REVIEW,
      findings: FOUND,
      conclusion: 'compliantByException',
      exception: EXCEPTION,
    }),
  ).toEqual([]);
});

test('there are 5 + 6 + 4 + 4 = 19 heads', () => {
  const groups = Object.keys(COMPETITION_STANDARD_LABELS).map((code) => code.split('.')[0]);
  expect(
    ['entryExit', 'freeFlow', 'cost', 'behavior'].map((group) => groups.filter((name) => name === group).length),
  ).toEqual([5, 6, 4, 4]);
});

test.each([
  [
    'a head answered twice',
    FairCompetitionReviewSchema,
    { ...REVIEW, findings: REVIEW.findings.with(1, REVIEW.findings[0]!) },
    'findings',
  ],
  [
    'an unknown head',
    FairCompetitionReviewSchema,
    { ...REVIEW, findings: [{ code: 'cost.5', result: 'no' }] },
    'findings.0.code',
  ],
  [
    'a measure of a government without the opinion of its drafter',
    FairCompetitionReviewSchema,
    { ...REVIEW, issuerLevel: 'government' },
    'preliminaryOpinion',
  ],
  [
    'an exception nobody gave',
    FairCompetitionReviewSchema,
    { ...REVIEW, conclusion: 'compliantByException' },
    'exception',
  ],
  ['an exception nobody needs', FairCompetitionReviewSchema, { ...REVIEW, exception: EXCEPTION }, 'exception'],
  [
    'compliant though a head was answered yes',
    FairCompetitionReviewSchema,
    { ...REVIEW, findings: FOUND },
    'conclusion',
  ],
  [
    'published though it must not be',
    FairCompetitionReviewSchema,
    { ...REVIEW, findings: FOUND, conclusion: 'notIssue' },
    'publishedOn',
  ],
  [
    'a consultation that ends before it begins',
    CompetitionConsultationSchema,
    { ...REVIEW.consultation, to: '2020-01-01' },
    'to',
  ],
  ['more about businesses than in all', ExistingMeasureCleanUpSchema, { ...CLEAN_UP, reviewed: 26 }, 'marketRelated'],
  ['parts that do not sum to their base', ExistingMeasureCleanUpSchema, { ...CLEAN_UP, base: 'reviewed' }, 'kept'],
  ['more sampled than there were', TenderProjectReviewSchema, { ...TENDER, sampled: 61 }, 'sampled'],
  ['more closed than there were', TenderProjectReviewSchema, { ...TENDER, closed: 2 }, 'closed'],
  ['a span that ends before it begins', TenderProjectReviewSchema, { ...TENDER, to: '2018-01-01' }, 'to'],
  [
    'put right before it was checked',
    CompetitionSpotCheckSchema,
    { ...CHECK, correctedOn: '2020-08-01' },
    'correctedOn',
  ],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, field) => {
  expect(paths(schema, value)).toEqual([field]);
});

describe('figures', () => {
  const measured = (ledgers: FairCompetitionLedgers): Record<string, string> => {
    const { facts, relations } = measureSubject('fair-competition', ledgers);
    for (const relation of relations) {
      expect(evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id)).verdict, relation.id).toBe(
        'holds',
      );
    }
    return Object.fromEntries(facts.map(({ id, quantity }) => [id, quantity.value]));
  };

  test('four new measures, all compliant; 27 of 813 in force concern businesses; 60 projects, 14 sampled', () => {
    const reviews = [1, 2, 3, 4].map((number) => ({ ...REVIEW, id: `f${String(number)}` }));
    expect(
      measured({ ...FAIR_COMPETITION, reviews: [...reviews, { ...REVIEW, id: 'old', kind: 'existing' }] }),
    ).toEqual({
      'fairCompetition.reviewed': '4',
      'fairCompetition.compliant': '4',
      'fairCompetition.byException': '0',
      'fairCompetition.amended': '0',
      'fairCompetition.notIssued': '0',
      'fairCompetition.existingReviewed': '813',
      'fairCompetition.existingMarketRelated': '27',
      'fairCompetition.existingProblems': '0',
      'tender.projects': '60',
      'tender.sampled': '14',
      'tender.complaints': '1',
      'tender.complaintsClosed': '1',
    });
  });
});
