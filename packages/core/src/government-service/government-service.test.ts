import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { GOVERNMENT_SERVICE } from './fixtures/records.js';
import type { GovernmentServiceLedgers } from './ledgers.js';
import { GovernmentServiceLedgersSchema } from './ledgers-schema.js';
import { PaymentArrearsComplaintSchema } from './payment-arrears-complaint.js';
import { ServiceCaseSchema } from './service-case.js';
import { ServiceItemSchema } from './service-item.js';
import { ServicePackageSchema } from './service-package.js';
import { RatingFollowUpSchema, ServiceRatingSchema } from './service-rating.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];
const [ITEM] = GOVERNMENT_SERVICE.items;
const [CASE] = GOVERNMENT_SERVICE.cases;
const [GOOD, BAD] = GOVERNMENT_SERVICE.ratings;
const [COMPLAINT] = GOVERNMENT_SERVICE.arrearsComplaints;

test('correct records of every kind are accepted', () => {
  expect(paths(GovernmentServiceLedgersSchema, GOVERNMENT_SERVICE)).toEqual([]);
});

test.each([
  [
    'an implementation code with another basic code',
    ServiceItemSchema,
    { ...ITEM, basicCode: '440709003001' },
    'implementationCode',
  ],
  ['a handling code of another item', ServiceItemSchema, { ...ITEM, handlingCode: '2'.repeat(33) }, 'handlingCode'],
  ['a basic code of 8', ServiceItemSchema, { ...ITEM, basicCode: '09003000' }, 'basicCode'],
  ['a power without its power item', ServiceItemSchema, { ...ITEM, powerItemId: undefined }, 'powerItemId'],
  ['a public service with a power item', ServiceItemSchema, { ...ITEM, itemType: 'publicService' }, 'powerItemId'],
  [
    'a promise longer than the law',
    ServiceItemSchema,
    { ...ITEM, promisedLimit: { value: 21, unit: 'workingDay' } },
    'promisedLimit',
  ],
  ['a package of one', ServicePackageSchema, { ...GOVERNMENT_SERVICE.packages[0], itemIds: ['i1'] }, 'itemIds'],
  ['accepted before it came in', ServiceCaseSchema, { ...CASE, acceptedOn: '2020-03-01' }, 'acceptedOn'],
  [
    'decided before it was accepted',
    ServiceCaseSchema,
    { ...CASE, acceptedOn: '2020-03-12', deliveredOn: undefined },
    'decidedOn',
  ],
  [
    'decided before it came in',
    ServiceCaseSchema,
    { ...CASE, acceptedOn: undefined, decidedOn: '2020-03-01' },
    'decidedOn',
  ],
  ['delivered before it was decided', ServiceCaseSchema, { ...CASE, deliveredOn: '2020-03-09' }, 'deliveredOn'],
  ['decided without a result', ServiceCaseSchema, { ...CASE, result: undefined }, 'result'],
  ['a good rating that was put right', ServiceRatingSchema, { ...GOOD, followUp: BAD!.followUp }, 'followUp'],
  ['followed up before the rating', ServiceRatingSchema, { ...BAD, ratedOn: '2020-03-14' }, 'followUp'],
  [
    'put right before anybody was contacted',
    RatingFollowUpSchema,
    { ...BAD!.followUp, rectifiedOn: '2020-03-01' },
    'rectifiedOn',
  ],
  ['more paid than owed', PaymentArrearsComplaintSchema, { ...COMPLAINT, clearedYuan: '100000.01' }, 'clearedYuan'],
  ['closed before it came in', PaymentArrearsComplaintSchema, { ...COMPLAINT, closedOn: '2020-01-31' }, 'closedOn'],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, field) => {
  expect(paths(schema, value)).toEqual([field]);
});

describe('figures', () => {
  const measured = (ledgers: GovernmentServiceLedgers): Record<string, string> => {
    const { facts, relations } = measureSubject('government-service', ledgers);
    for (const relation of relations) {
      expect(evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id)).verdict, relation.id).toBe(
        'holds',
      );
    }
    return Object.fromEntries(facts.map(({ id, quantity }) => [id, quantity.value]));
  };
  const times = <T extends { id: string }>(row: T, count: number, over: Partial<T> = {}): T[] =>
    Array.from({ length: count }, (_, index) => ({
      ...row,
      ...over,
      id: `${row.id}.${JSON.stringify(over)}.${String(index)}`,
    }));

  test('46 + 283 + 16 = 345 businesses, 26 + 84 = 110 windows, 31 + 11 = 42 seals', () => {
    const [window] = GOVERNMENT_SERVICE.windows;
    const [seal] = GOVERNMENT_SERVICE.electronicSeals;
    expect(
      measured({
        registrations: GOVERNMENT_SERVICE.registrations,
        windows: [...times(window!, 26), ...times(window!, 84, { level: 'township' })],
        electronicSeals: [...times(seal!, 31), ...times(seal!, 11, { unitKind: 'township' })],
      }),
    ).toMatchObject({
      'registration.new': '345',
      'registration.soleTrader': '283',
      'serviceWindow.total': '110',
      'serviceWindow.township': '84',
      'electronicSeal.units': '42',
      'electronicSeal.townships': '11',
    });
  });

  test('lists, packages, projects and systems', () => {
    const [entry] = GOVERNMENT_SERVICE.listEntries;
    const [project] = GOVERNMENT_SERVICE.projectApprovals;
    expect(
      measured({
        listEntries: [
          ...times(entry!, 42),
          ...times(entry!, 109, { listKind: 'nearby' }),
          ...times(entry!, 5, { listKind: 'nearby', status: 'removed' }),
        ],
        packages: times(GOVERNMENT_SERVICE.packages[0]!, 12),
        projectApprovals: [...times(project!, 284), ...times(project!, 33, { kind: 'tenderProject' })],
        platforms: GOVERNMENT_SERVICE.platforms,
      }),
    ).toMatchObject({
      'serviceList.oneCertificate': '42',
      'serviceList.nearby': '109',
      'serviceList.crossProvince': '0',
      'servicePackage.total': '12',
      'projectApproval.entered': '317',
      'projectApproval.tender': '33',
      'digitalPlatform.trial': '1',
    });
  });

  test('rates of items are of those on offer', () => {
    const items = [
      ...times(ITEM!, 3),
      ...times(ITEM!, 1, {
        visits: 2,
        onlineDepth: 'none',
        handlingKind: 'onTheSpot',
        windowMode: 'departmentWindow',
        published: false,
      }),
      ...times(ITEM!, 4, { state: 'cancelled' }),
    ];
    expect(measured({ items })).toMatchObject({
      'serviceItem.total': '4',
      'serviceItem.byType.licensing': '4',
      'serviceItem.onlineRate': '75',
      'serviceItem.fullyOnlineRate': '75',
      'serviceItem.oneVisitRate': '75',
      'serviceItem.zeroVisitRate': '75',
      'serviceItem.onTheSpotShare': '25',
      'serviceItem.oneWindowRate': '75',
      'serviceItem.timeReduction': '60',
      'serviceItem.publishedRate': '75',
      'serviceItem.procedures': '1',
      'serviceItem.elements': '24',
    });
  });

  test('96 elements in 16 procedures', () => {
    const items = Array.from({ length: 16 }, (_, index) => ({
      ...ITEM!,
      id: `i${String(index)}`,
      procedure: `规程${String(index)}`,
    }));
    expect(measured({ items })).toMatchObject({ 'serviceItem.procedures': '16', 'serviceItem.elements': '96' });
  });

  test('the rate of active ratings is of cases decided', () => {
    const cases = [
      ...times(CASE!, 3),
      CASE!,
      { ...CASE!, id: 'open', decidedOn: undefined, deliveredOn: undefined, result: undefined },
    ];
    expect(measured({ cases, ratings: GOVERNMENT_SERVICE.ratings })).toMatchObject({
      'serviceCase.closed': '4',
      'serviceRating.activeRate': '25',
      'serviceRating.satisfactionRate': '50',
      'serviceRating.revisitRate': '100',
    });
  });

  test('nothing follows from what is not kept, and nothing out of nothing is no rate', () => {
    expect(measured({})).toEqual({});
    expect(measured({ items: [], cases: [], ratings: [] })).not.toHaveProperty(['serviceItem.onlineRate']);
  });
});
