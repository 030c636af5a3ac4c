import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { isCompleteForPublicity } from './complete-for-publicity.js';
import { CreditCommitmentSchema } from './credit-commitment.js';
import {
  CreditPublicityRecordSchema,
  LicensePublicityRecordSchema,
  PenaltyPublicityRecordSchema,
} from './credit-publicity-record.js';
import { CreditRepairSchema } from './credit-repair.js';
import { CreditTaskSchema } from './credit-task.js';
import { DishonestyListEntrySchema } from './dishonesty-list-entry.js';
import {
  COMMITMENT,
  CREDIT_LEDGERS,
  LICENSE_PUBLICITY,
  LIST_ENTRY,
  PENALTY_PUBLICITY,
  REPAIR,
  TASK,
} from './fixtures/credit-records.js';
import { CREDIT_ENTRIES } from './indicators.js';
import type { CreditLedgers } from './ledgers.js';
import { CreditLedgersSchema } from './ledgers-schema.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

test.each([
  [CreditPublicityRecordSchema, PENALTY_PUBLICITY],
  [CreditPublicityRecordSchema, LICENSE_PUBLICITY],
  [PenaltyPublicityRecordSchema, PENALTY_PUBLICITY],
  [LicensePublicityRecordSchema, LICENSE_PUBLICITY],
  [DishonestyListEntrySchema, LIST_ENTRY],
  [CreditCommitmentSchema, COMMITMENT],
  [CreditRepairSchema, REPAIR],
  [CreditTaskSchema, TASK],
  [CreditLedgersSchema, CREDIT_LEDGERS],
] as [z.ZodType, object][])('a correct record of each kind (%#)', (schema, good) => {
  expect(schema.parse(JSON.parse(JSON.stringify(good)))).toEqual(good);
  expect(schema.safeParse({ ...good, unknown: 1 }).success).toBe(false);
});

test.each([
  [
    'a penalty with license fields',
    CreditPublicityRecordSchema,
    { ...PENALTY_PUBLICITY, licenseClass: 'ordinary' },
    '',
  ],
  ['an unknown kind', CreditPublicityRecordSchema, { ...PENALTY_PUBLICITY, kind: '处罚' }, 'kind'],
  [
    'published before the decision',
    CreditPublicityRecordSchema,
    { ...PENALTY_PUBLICITY, publishedOn: '2020-05-30' },
    'publishedOn',
  ],
  [
    'publicity that ends before it begins',
    CreditPublicityRecordSchema,
    { ...PENALTY_PUBLICITY, publicityEndsOn: '2020-06-09' },
    'publicityEndsOn',
  ],
  ['published nowhere', CreditPublicityRecordSchema, { ...PENALTY_PUBLICITY, sites: [] }, 'sites'],
  [
    'an amount without a fine',
    CreditPublicityRecordSchema,
    { ...PENALTY_PUBLICITY, penaltyKinds: ['warning'] },
    'fineWan',
  ],
  [
    'an amount without confiscation',
    CreditPublicityRecordSchema,
    { ...PENALTY_PUBLICITY, confiscationWan: '1' },
    'confiscationWan',
  ],
  [
    'an order to correct as a penalty',
    CreditPublicityRecordSchema,
    { ...PENALTY_PUBLICITY, penaltyKinds: ['orderToCorrect'] },
    'penaltyKinds.0',
  ],
  [
    'an amount of seven decimals',
    CreditPublicityRecordSchema,
    { ...PENALTY_PUBLICITY, fineWan: '0.2000001' },
    'fineWan',
  ],
  [
    'a full identity number',
    CreditPublicityRecordSchema,
    { ...LICENSE_PUBLICITY, party: { ...LICENSE_PUBLICITY.party, maskedIdNo: '120101198001011234' } },
    'party.maskedIdNo',
  ],
  [
    'a number without the kind of document',
    CreditPublicityRecordSchema,
    { ...LICENSE_PUBLICITY, party: { ...LICENSE_PUBLICITY.party, idType: undefined } },
    'party.idType',
  ],
  [
    'a person with the code of an organization',
    CreditPublicityRecordSchema,
    { ...LICENSE_PUBLICITY, party: { ...LICENSE_PUBLICITY.party, uscc: '91230500MA1B3N1N2M' } },
    'party.uscc',
  ],
  [
    'another class without its name',
    CreditPublicityRecordSchema,
    { ...LICENSE_PUBLICITY, licenseClass: 'other' },
    'licenseClassNote',
  ],
  [
    'a license that ends before it begins',
    CreditPublicityRecordSchema,
    { ...LICENSE_PUBLICITY, validFrom: '2026-01-01' },
    'validTo',
  ],
  [
    'the full name of a person on a list',
    DishonestyListEntrySchema,
    { ...LIST_ENTRY, subject: { kind: 'naturalPerson', name: '张三丰' } },
    'subject',
  ],
  ['removed before listed', DishonestyListEntrySchema, { ...LIST_ENTRY, removedOn: '2020-03-31' }, 'removedOn'],
  [
    'told after the listing',
    DishonestyListEntrySchema,
    { ...LIST_ENTRY, notice: { on: '2020-04-02', content: ['basis'] } },
    'notice',
  ],
  [
    'decided before the application',
    CreditRepairSchema,
    { ...REPAIR, acceptedOn: undefined, decidedOn: '2020-10-01' },
    'decidedOn',
  ],
  ['granted without a date', CreditRepairSchema, { ...REPAIR, decidedOn: undefined }, 'decidedOn'],
  ['refused without a reason', CreditRepairSchema, { ...REPAIR, result: 'refused' }, 'reason'],
  [
    'granted against its conditions',
    CreditRepairSchema,
    { ...REPAIR, conditions: { ...REPAIR.conditions, harmRemoved: false } },
    'conditions',
  ],
  ['done without being done', CreditTaskSchema, { ...TASK, status: 'doing', doneOn: '2020-05-01' }, 'doneOn'],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, path) => {
  expect(paths(schema, value)).toEqual([path]);
});

function figures(ledgers: CreditLedgers, year = 2020): Record<string, string> {
  const { facts, relations } = measureSubject('credit', ledgers, year);
  for (const relation of relations) {
    const { verdict, explanation } = evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id));
    expect(verdict, explanation.zh).toBe('holds');
  }
  return Object.fromEntries(facts.map(({ id, quantity }) => [id, quantity.value]));
}

describe('figures', () => {
  test('every indicator follows from full ledgers, none from ledgers not kept', () => {
    expect(Object.keys(figures(CREDIT_LEDGERS)).sort()).toEqual(Object.keys(CREDIT_ENTRIES).sort());
    expect(figures({})).toEqual({});
  });

  test('16 persons listed, 73 restricted and 5 firms abnormal are three figures', () => {
    const entries = (kind: typeof LIST_ENTRY.kind, count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...LIST_ENTRY, id: `${kind}${String(index)}`, kind }));
    const dishonestyEntries = [
      ...entries('dishonestPerson', 16),
      ...entries('consumptionRestriction', 73),
      ...entries('abnormalOperation', 5),
    ];
    expect(figures({ dishonestyEntries })).toEqual({
      'dishonesty.listed': '16',
      'dishonesty.restricted': '73',
      'dishonesty.abnormal': '5',
      'dishonesty.serious': '0',
    });
  });

  test('twelve tasks', () => {
    const tasks = Array.from({ length: 12 }, (_, index) => ({ ...TASK, id: String(index) }));
    expect(figures({ tasks })['creditTask.total']).toBe('12');
  });

  test('seven working days are on time, eight are not, unpublished is not', () => {
    const on = (publishedOn: string | undefined) => ({
      ...PENALTY_PUBLICITY,
      id: String(publishedOn),
      publishedOn,
      sites: publishedOn === undefined ? [] : ['信用中国'],
    });
    // From Monday 1 June 2020: Wednesday 10 June is the seventh working day.
    expect(figures({ publicity: [on('2020-06-10')] })['creditPublicity.onTimeRate']).toBe('100');
    expect(figures({ publicity: [on('2020-06-11')] })['creditPublicity.onTimeRate']).toBe('0');
    expect(figures({ publicity: [on('2020-06-10'), on(undefined)] })['creditPublicity.onTimeRate']).toBe('50');
  });

  test('while the time of a decision is running there is no rate', () => {
    const row = { ...PENALTY_PUBLICITY, decidedOn: '2020-12-30', publishedOn: undefined, sites: [] };
    expect(figures({ publicity: [row] })).not.toHaveProperty(['creditPublicity.onTimeRate']);
  });

  test('a year whose working days are not known gives no rate', () => {
    const row = {
      ...PENALTY_PUBLICITY,
      decidedOn: '2090-06-01',
      publishedOn: '2090-06-02',
      publicityEndsOn: undefined,
    };
    expect(figures({ publicity: [row] }, 2090)).not.toHaveProperty(['creditPublicity.onTimeRate']);
  });
});

test.each([
  [
    'an organization without its code',
    { ...PENALTY_PUBLICITY, party: { ...PENALTY_PUBLICITY.party, uscc: undefined } },
  ],
  ['a fine without its amount', { ...PENALTY_PUBLICITY, fineWan: undefined }],
  [
    'a revoked license without its name',
    { ...PENALTY_PUBLICITY, penaltyKinds: ['fine' as const, 'revokeLicense' as const] },
  ],
  ['a person without a number', { ...LICENSE_PUBLICITY, party: { kind: 'naturalPerson' as const, name: '王某' } }],
  ['a source without its code', { ...LICENSE_PUBLICITY, source: { name: '某局' } }],
])('%s is not complete', (_, row) => {
  expect(isCompleteForPublicity(row)).toBe(false);
});
