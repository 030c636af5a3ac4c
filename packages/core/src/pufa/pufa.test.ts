import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { formatQuantity } from '../values/quantity.js';
import { ACTIVITY, EXAM, LIST_ITEM, PLAN, PUFA_LEDGERS, VENUE } from './fixtures/records.js';
import { PUFA_ENTRIES } from './indicators.js';
import { LawExamSchema } from './law-exam.js';
import type { PufaLedgers } from './ledgers.js';
import { PufaLedgersSchema } from './ledgers-schema.js';
import { PufaActivitySchema } from './pufa-activity.js';
import { PufaListItemSchema } from './pufa-list-item.js';
import { PufaPlanSchema } from './pufa-plan.js';
import { PufaVenueSchema } from './pufa-venue.js';
import { recordedTotal } from '../measurement/recorded-total.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('a complete record of each kind is accepted', () => {
  expect(paths(PufaLedgersSchema, PUFA_LEDGERS)).toEqual([]);
});

test.each([
  ['a theme day without a date', { kind: 'date', dayId: 'workSafetyMonth' }],
  ['a month', { kind: 'month', value: 5, dayId: 'civilCodeMonth' }],
  ['a quarter', { kind: 'quarter', value: 4 }],
  ['all the year', { kind: 'yearRound' }],
])('an item may be carried out on %s', (_, timeNode) => {
  expect(paths(PufaListItemSchema, { ...LIST_ITEM, timeNode })).toEqual([]);
});

test.each([
  ['a year outside the plan', PufaPlanSchema, { ...PLAN, year: 2021 }, 'cycle'],
  ['an item that teaches nothing', PufaListItemSchema, { ...LIST_ITEM, statutes: [] }, 'statutes'],
  ['an item for nobody', PufaListItemSchema, { ...LIST_ITEM, audience: [] }, 'audience'],
  [
    'a text listed twice',
    PufaListItemSchema,
    { ...LIST_ITEM, statutes: [...LIST_ITEM.statutes, LIST_ITEM.statutes[0]] },
    'statutes',
  ],
  [
    'a day of another year',
    PufaListItemSchema,
    { ...LIST_ITEM, timeNode: { kind: 'date', value: '2021-04-15' } },
    'timeNode',
  ],
  ['a date node without a day', PufaListItemSchema, { ...LIST_ITEM, timeNode: { kind: 'date' } }, 'timeNode.value'],
  [
    'a thirteenth month',
    PufaListItemSchema,
    { ...LIST_ITEM, timeNode: { kind: 'month', value: 13 } },
    'timeNode.value',
  ],
  [
    'an unknown kind of time',
    PufaListItemSchema,
    { ...LIST_ITEM, timeNode: { kind: 'week', value: 1 } },
    'timeNode.kind',
  ],
  ['an activity of no item', PufaActivitySchema, { ...ACTIVITY, listItemId: undefined }, 'listItemId'],
  ['an activity that ends before it begins', PufaActivitySchema, { ...ACTIVITY, endDate: '2020-12-03' }, 'endDate'],
  ['人次 entered as persons', PufaActivitySchema, { ...ACTIVITY, countBasis: 'persons' }, 'countBasis'],
  [
    'materials by weight',
    PufaActivitySchema,
    { ...ACTIVITY, materials: { value: '3', unit: '吨', bound: 'eq', raw: '3吨' } },
    'materials',
  ],
  ['an activity without evidence', PufaActivitySchema, { ...ACTIVITY, evidence: [] }, 'evidence'],
  ['no session', PufaActivitySchema, { ...ACTIVITY, sessions: 0 }, 'sessions'],
  ['more sat it than had to', LawExamSchema, { ...EXAM, due: 301, studied: 300 }, 'sat'],
  ['more passed than sat it', LawExamSchema, { ...EXAM, sat: 300 }, 'passed'],
  ['more excellent than passed', LawExamSchema, { ...EXAM, excellent: 303 }, 'excellent'],
  ['more full marks than passed', LawExamSchema, { ...EXAM, fullMark: 303 }, 'fullMark'],
  ['more studied than had to', LawExamSchema, { ...EXAM, studied: 303 }, 'studied'],
  [
    'decimals that are not printed',
    LawExamSchema,
    { ...EXAM, passRate: { displayed: '97.5', decimals: 0 } },
    'passRate.decimals',
  ],
  ['a place closed before it was open', PufaVenueSchema, { ...VENUE, closedOn: '2018-01-01' }, 'closedOn'],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, field) => {
  expect(paths(schema, value)).toEqual([field]);
});

test('an activity that was not planned needs no item', () => {
  expect(paths(PufaActivitySchema, { ...ACTIVITY, listItemId: undefined, temporary: true })).toEqual([]);
});

describe('figures', () => {
  const printed = (ledgers: PufaLedgers): Record<string, string> =>
    Object.fromEntries(measureSubject('pufa', ledgers).facts.map(({ id, quantity }) => [id, formatQuantity(quantity)]));

  test('every indicator is measured', () => {
    expect(Object.keys(printed(PUFA_LEDGERS)).sort()).toEqual(Object.keys(PUFA_ENTRIES).sort());
  });

  test('122 sessions, more than 500 consultations, 8800 people and 23000 papers stay what they are', () => {
    expect(printed(PUFA_LEDGERS)).toMatchObject({
      'pufaActivity.sessions': '122场次',
      'pufaActivity.consultations': '500余人次',
      'pufaActivity.ambiguousAttendance': '8800余人（次）',
      'pufaActivity.attendance': '0人次',
      'pufaActivity.persons': '0人',
      'pufaActivity.materials': '23000余份',
      'assessment.dossiers': '50余卷',
    });
  });

  test('papers and booklets are not added up', () => {
    const booklets = {
      ...ACTIVITY,
      id: 'a2',
      materials: { value: '550', unit: '册', bound: 'eq' as const, raw: '550册' },
    };
    expect(printed({ activities: [ACTIVITY, booklets] })).toMatchObject({
      'pufaActivity.materials': '23000余份',
      'pufaActivity.booklets': '550册',
    });
  });

  test('302 of 302 sat and passed', () => {
    expect(printed({ exams: [EXAM] })).toMatchObject({
      'lawExam.sat': '302人',
      'lawExam.participationRate': '100%',
      'lawExam.passRate': '100%',
      'pufa.coverageRate': '100%',
    });
  });

  test('53 bodies answer for 60 items; those without an activity are not done', () => {
    const listItems = Array.from({ length: 60 }, (_, n) => ({
      ...LIST_ITEM,
      id: `l${String(n)}`,
      responsibleUnit: `单位${String(n % 53)}`,
    }));
    expect(printed({ listItems, activities: [{ ...ACTIVITY, listItemId: 'l0' }] })).toMatchObject({
      'pufaList.items': '60项',
      'pufaList.units': '53个',
      'pufaList.doneRate': '1.7%',
    });
    expect(printed({ listItems })).not.toHaveProperty(['pufaList.doneRate']);
  });

  test('relations hold', () => {
    const { facts, relations } = measureSubject('pufa', PUFA_LEDGERS);
    expect(relations.map(({ kind }) => kind)).toContain('ratio');
    for (const relation of relations) {
      expect(evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id)).verdict).toBe('holds');
    }
  });
});

describe('the total of recorded figures', () => {
  const figure = (value: string, bound: 'eq' | 'gt' | 'gte' | 'lt' | 'approx', more = {}) => ({
    value,
    bound,
    unit: '人次',
    raw: '',
    ...more,
  });

  test.each([
    ['exact', [figure('3', 'eq'), figure('4', 'eq')], '7', 'eq'],
    ['one is more than', [figure('500', 'gt'), figure('300', 'eq')], '800', 'gt'],
    ['limits the same way', [figure('500', 'gt'), figure('300', 'gte')], '800', 'gt'],
    ['limits both ways', [figure('500', 'gt'), figure('300', 'lt')], '800', 'approx'],
    ['a range', [figure('5', 'eq', { upper: '9' }), figure('1', 'eq')], '6', 'gte'],
    [
      'with a magnitude',
      [figure('5', 'gt', { scale: '万' as const }), figure('0.5', 'eq', { scale: '万' as const })],
      '55000',
      'gt',
    ],
    ['nothing', [], '0', 'eq'],
  ])('%s', (_, figures, value, bound) => {
    expect(recordedTotal(figures, '人次')).toEqual({ value, bound, unit: '人次', raw: '' });
  });
});
