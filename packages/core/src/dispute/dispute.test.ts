import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { AdministrativeAdviceLetterSchema } from './administrative-advice-letter.js';
import { DisputeScreeningSchema } from './dispute-screening.js';
import {
  ADVICE,
  DISPUTE_LEDGERS,
  JUDICIAL,
  MEDIATION,
  PETITION,
  PROCURATORIAL,
  RECONSIDERATION,
  SCREENING,
  SUIT,
  TRAINING,
} from './fixtures/records.js';
import { DISPUTE_ENTRIES } from './indicators.js';
import type { DisputeLedgers } from './ledgers.js';
import { DisputeLedgersSchema } from './ledgers-schema.js';
import { LitigationCaseSchema } from './litigation-case.js';
import { MediatorTrainingSchema } from './mediator-training.js';
import { PeoplesMediationSchema } from './peoples-mediation.js';
import { PetitionMatterSchema } from './petition-matter.js';
import { type ReconsiderationCase, ReconsiderationCaseSchema } from './reconsideration-case.js';
import { SuggestionLetterSchema } from './suggestion-letter.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('a complete record of each kind is accepted', () => {
  expect(paths(DisputeLedgersSchema, DISPUTE_LEDGERS)).toEqual([]);
});

const letter = RECONSIDERATION.opinionLetter!;
const confirmation = MEDIATION.judicialConfirmation!;

test.each([
  [
    'accepted before it was received',
    ReconsiderationCaseSchema,
    { ...RECONSIDERATION, acceptedOn: '2020-02-01' },
    'acceptedOn',
  ],
  [
    'ended before it was accepted',
    ReconsiderationCaseSchema,
    { ...RECONSIDERATION, closedOn: '2020-02-05' },
    'closedOn',
  ],
  [
    'refused before it was received',
    ReconsiderationCaseSchema,
    { ...RECONSIDERATION, acceptedOn: undefined, outcome: 'notAccepted', closedOn: '2020-02-01' },
    'closedOn',
  ],
  [
    'answered before it was received',
    ReconsiderationCaseSchema,
    { ...RECONSIDERATION, answeredOn: '2020-01-01' },
    'answeredOn',
  ],
  ['an outcome without its date', ReconsiderationCaseSchema, { ...RECONSIDERATION, closedOn: undefined }, 'outcome'],
  ['refused and accepted', ReconsiderationCaseSchema, { ...RECONSIDERATION, outcome: 'notAccepted' }, 'acceptedOn'],
  [
    'attendance without a hearing',
    ReconsiderationCaseSchema,
    { ...RECONSIDERATION, hearingOn: undefined },
    'headAttendedHearing',
  ],
  [
    'a letter due before it was issued',
    ReconsiderationCaseSchema,
    { ...RECONSIDERATION, opinionLetter: { ...letter, replyDueOn: '2020-04-01' } },
    'opinionLetter.replyDueOn',
  ],
  [
    'a letter answered before it was issued',
    ReconsiderationCaseSchema,
    { ...RECONSIDERATION, opinionLetter: { ...letter, repliedOn: '2020-04-01' } },
    'opinionLetter.repliedOn',
  ],
  ['heard before the notice', LitigationCaseSchema, { ...SUIT, hearingOn: '2020-02-01' }, 'hearingOn'],
  ['a suit that ended before the notice', LitigationCaseSchema, { ...SUIT, closedOn: '2020-02-28' }, 'closedOn'],
  ['a suit that ended before it was filed', LitigationCaseSchema, { ...SUIT, acceptedOn: '2020-08-02' }, 'closedOn'],
  ['a suit with an outcome and no end', LitigationCaseSchema, { ...SUIT, closedOn: undefined }, 'outcome'],
  ['a hearing without who appeared', LitigationCaseSchema, { ...SUIT, headAppeared: undefined }, 'headAppeared'],
  [
    'a statement of absence of who was there',
    LitigationCaseSchema,
    { ...SUIT, absenceStatement: { title: '说明', uri: 'a' } },
    'absenceStatement',
  ],
  ['a type of the other kind', SuggestionLetterSchema, { ...JUDICIAL, subtype: 'publicInterest' }, 'subtype'],
  ['due before it was issued', SuggestionLetterSchema, { ...PROCURATORIAL, dueOn: '2020-03-01' }, 'dueOn'],
  ['answered before it was issued', SuggestionLetterSchema, { ...PROCURATORIAL, repliedOn: '2020-03-01' }, 'repliedOn'],
  ['answered without what became of it', SuggestionLetterSchema, { ...JUDICIAL, repliedOn: '2020-08-01' }, 'adopted'],
  ['advice answered too early', AdministrativeAdviceLetterSchema, { ...ADVICE, repliedOn: '2020-10-01' }, 'repliedOn'],
  ['mended without an answer', AdministrativeAdviceLetterSchema, { ...ADVICE, repliedOn: undefined }, 'corrected'],
  ['advice from no case', AdministrativeAdviceLetterSchema, { ...ADVICE, caseRefs: [] }, 'caseRefs'],
  [
    'more handed on than found',
    DisputeScreeningSchema,
    {
      ...SCREENING,
      transferred: [
        { to: '甲', count: 100 },
        { to: '乙', count: 43 },
      ],
    },
    'transferred',
  ],
  ['more prevented than found', DisputeScreeningSchema, { ...SCREENING, prevented: 143 }, 'prevented'],
  [
    'a committee of two',
    PeoplesMediationSchema,
    { ...MEDIATION, committee: { ...MEDIATION.committee, members: 2 } },
    'committee.members',
  ],
  [
    'a mediation that ended before it began',
    PeoplesMediationSchema,
    { ...MEDIATION, closedOn: '2020-04-01' },
    'closedOn',
  ],
  [
    'an end without a result',
    PeoplesMediationSchema,
    {
      ...MEDIATION,
      succeeded: undefined,
      agreedOn: undefined,
      agreementForm: undefined,
      performed: undefined,
      judicialConfirmation: undefined,
    },
    'succeeded',
  ],
  ['an agreement of a failure', PeoplesMediationSchema, { ...MEDIATION, succeeded: false }, 'agreedOn'],
  ['an agreement without a form', PeoplesMediationSchema, { ...MEDIATION, agreementForm: undefined }, 'agreementForm'],
  [
    'performance without an agreement',
    PeoplesMediationSchema,
    { ...MEDIATION, agreedOn: undefined, agreementForm: undefined, judicialConfirmation: undefined },
    'performed',
  ],
  [
    'confirmation before the agreement',
    PeoplesMediationSchema,
    { ...MEDIATION, judicialConfirmation: { ...confirmation, appliedOn: '2020-05-01' } },
    'judicialConfirmation',
  ],
  [
    'confirmed before it was applied for',
    PeoplesMediationSchema,
    { ...MEDIATION, judicialConfirmation: { ...confirmation, confirmedOn: '2020-05-10' } },
    'judicialConfirmation.confirmedOn',
  ],
  ['attendees as a bare number', MediatorTrainingSchema, { ...TRAINING, attendees: 60 }, 'attendees'],
  ['registered before it came', PetitionMatterSchema, { ...PETITION, registeredOn: '2020-02-01' }, 'registeredOn'],
  ['handed on before it came', PetitionMatterSchema, { ...PETITION, transferredOn: '2020-02-01' }, 'transferredOn'],
  ['answered before it was accepted', PetitionMatterSchema, { ...PETITION, closedOn: '2020-03-03' }, 'closedOn'],
  [
    'answered before it came',
    PetitionMatterSchema,
    { ...PETITION, acceptedOn: undefined, closedOn: '2020-02-03' },
    'closedOn',
  ],
  [
    'looked at again before it was answered',
    PetitionMatterSchema,
    { ...PETITION, reviewedOn: '2020-04-01' },
    'reviewedOn',
  ],
  ['the last look before the second', PetitionMatterSchema, { ...PETITION, recheckedOn: '2020-05-01' }, 'recheckedOn'],
  [
    'in time without an answer',
    PetitionMatterSchema,
    { ...PETITION, closedOn: undefined, satisfied: undefined, reviewedOn: undefined, recheckedOn: undefined },
    'onTime',
  ],
  [
    'satisfied without an answer',
    PetitionMatterSchema,
    { ...PETITION, closedOn: undefined, onTime: undefined, reviewedOn: undefined, recheckedOn: undefined },
    'satisfied',
  ],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, field) => {
  expect(paths(schema, value)).toEqual([field]);
});

describe('figures', () => {
  const figures = (ledgers: DisputeLedgers): Record<string, string> =>
    Object.fromEntries(measureSubject('dispute', ledgers).facts.map(({ id, quantity }) => [id, quantity.value]));
  const many = <T extends { id: string }>(
    count: number,
    row: T,
    change: (index: number) => Partial<T> = () => ({}),
  ): T[] =>
    Array.from({ length: count }, (_, index) => ({ ...row, ...change(index), id: `${row.id}-${String(index)}` }));

  test('every indicator is measured', () => {
    expect(Object.keys(figures(DISPUTE_LEDGERS)).sort()).toEqual(Object.keys(DISPUTE_ENTRIES).sort());
  });

  test('25 procuratorial suggestions, 1 + 23 + 1, all answered in time', () => {
    const suggestions = [
      { ...PROCURATORIAL, subtype: 'correctViolation' as const },
      ...many(23, PROCURATORIAL),
      { ...PROCURATORIAL, id: 'g9', subtype: 'socialGovernance' as const },
    ];
    expect(figures({ suggestions })).toMatchObject({
      'suggestion.procuratorial': '25',
      'suggestion.correctViolation': '1',
      'suggestion.publicInterest': '23',
      'suggestion.socialGovernance': '1',
      'suggestion.replyRate': '100',
    });
  });

  test('142 disputes found; the success of 139 mediations is never out of those found', () => {
    expect(figures({ screenings: [SCREENING], mediations: many(139, MEDIATION) })).toMatchObject({
      'mediation.screened': '142',
      'mediation.mediated': '139',
      'mediation.successRate': '100',
      'mediation.performanceRate': '100',
    });
    const failed = {
      succeeded: false,
      agreedOn: undefined,
      agreementForm: undefined,
      performed: undefined,
      judicialConfirmation: undefined,
    };
    const mediations = many(142, MEDIATION, (index) => (index < 3 ? failed : {}));
    expect(figures({ mediations })).toMatchObject({ 'mediation.succeeded': '139', 'mediation.successRate': '97.9' });
  });

  test('48 petitions, 47 in time', () => {
    const petitions = many(48, PETITION, (index) => ({ onTime: index > 0 }));
    expect(figures({ petitions })).toMatchObject({
      'petition.handled': '48',
      'petition.onTimeRate': '97.9',
      'petition.satisfactionRate': '100',
    });
  });

  test('three applications as respondent and one as third party; six suits with the head in court', () => {
    const reconsiderations = [
      ...many(3, { ...RECONSIDERATION, role: 'respondent' as const }),
      { ...RECONSIDERATION, role: 'thirdParty' as const },
    ];
    expect(figures({ reconsiderations, litigation: many(6, SUIT) })).toMatchObject({
      'reconsideration.received': '4',
      'reconsideration.asRespondent': '3',
      'reconsideration.asThirdParty': '1',
      'litigation.received': '6',
      'litigation.headAppearanceRate': '100',
      'litigation.lossRate': '0',
    });
  });

  test('a rate says what it is a rate of', () => {
    const { facts } = measureSubject('dispute', DISPUTE_LEDGERS);
    for (const { id, quantity, rate } of facts)
      if (quantity.unit === '%') expect(rate?.denominatorKind, id).toBeTruthy();
  });

  test('a lawyer alone is no appearance of the head', () => {
    expect(
      figures({ litigation: [SUIT, { ...SUIT, id: 'l2', headAppeared: 'lawyerOnly' }] })[
        'litigation.headAppearanceRate'
      ],
    ).toBe('50');
  });

  test('mediated and settled cases are no decisions', () => {
    const mediated = { ...RECONSIDERATION, id: 'r3', outcome: 'mediation' as const };
    expect(figures({ reconsiderations: [RECONSIDERATION, mediated] })).toMatchObject({
      'reconsideration.correctionRate': '100',
      'reconsideration.compositeCorrectionRate': '50',
      'reconsideration.mediatedRate': '50',
    });
  });
});

test('whatever happens to cases, what comes in and what goes out agree', () => {
  const day = fc
    .integer({ min: 0, max: 35 })
    .map((month) => `${String(2019 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-15`);
  const outcome = fc.constantFrom<NonNullable<ReconsiderationCase['outcome']>>(
    'revoke',
    'uphold',
    'notAccepted',
    'terminated',
    'mediation',
  );
  const reconsideration = fc
    .tuple(day, fc.option(day), fc.option(day), outcome)
    .map(([a, b, c, how]): ReconsiderationCase => {
      const [receivedOn, acceptedOn, closedOn] = [a, b, c];
      const accepted = acceptedOn !== null && acceptedOn >= receivedOn && how !== 'notAccepted';
      const closed = closedOn !== null && closedOn >= (accepted ? acceptedOn : receivedOn);
      return {
        ...RECONSIDERATION,
        receivedOn,
        acceptedOn: accepted ? acceptedOn : undefined,
        closedOn: closed ? closedOn : undefined,
        outcome: closed ? how : undefined,
      };
    });
  fc.assert(
    fc.property(fc.array(reconsideration, { maxLength: 30 }), (reconsiderations) => {
      const { facts, relations } = measureSubject('dispute', { reconsiderations });
      for (const relation of relations) {
        const result = evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id));
        expect(result.verdict, result.explanation.zh).toBe('holds');
      }
    }),
  );
});
