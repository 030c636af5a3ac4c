import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { ADJUSTMENT } from '../fixtures/records.js';
import { evaluateRelation } from '../report/evaluate-relation.js';
import {
  COMPULSION_ITEM,
  CONFIRMATION_ITEM,
  INSPECTION_ITEM,
  LICENSE_LIST_ITEM,
  LICENSING_ITEM,
  PENALTY_ITEM,
  POWER_LIST,
  TOWNSHIP_LIST,
} from './fixtures/records.js';
import { ImplementingBodySchema } from './implementing-body.js';
import { ItemFeeSchema } from '../values/item-fee-schema.js';
import type { PowerListLedgers } from './ledgers.js';
import { LicenseListItemSchema } from './license-list-item.js';
import { PowerCodeSchema } from './power-code.js';
import { PowerItemSchema } from './power-item.js';
import { PowerListSchema } from './power-list.js';
import { ItemSupervisionSchema } from './power-responsibility.js';
import { TownshipDutyListSchema } from './township-duty-list.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('records', () => {
  test.each([
    [PowerItemSchema, LICENSING_ITEM],
    [PowerItemSchema, PENALTY_ITEM],
    [PowerItemSchema, COMPULSION_ITEM],
    [PowerItemSchema, INSPECTION_ITEM],
    [PowerItemSchema, CONFIRMATION_ITEM],
    [PowerListSchema, POWER_LIST],
    [TownshipDutyListSchema, TOWNSHIP_LIST],
    [LicenseListItemSchema, LICENSE_LIST_ITEM],
  ] as [z.ZodType, { id: string }][])('accepts a correct record %#', (schema, good) => {
    expect(paths(schema, good)).toEqual([]);
    expect(paths(schema, { ...good, unknownKey: 1 })).toEqual(['']);
  });

  const USCC = '11440300007542785T';
  const CODES = [
    { system: 'gbt39554-basic', value: '440709003000' },
    { system: 'gbt39554-impl', value: `${USCC}4440709003000` },
  ];
  const AT = { ...LICENSING_ITEM.implementingBody, uscc: USCC };

  test('codes of one item agree with one another and with the body', () => {
    expect(paths(PowerItemSchema, { ...LICENSING_ITEM, codes: CODES, implementingBody: AT })).toEqual([]);
  });

  test.each([
    ['an unknown class', PowerItemSchema, { ...LICENSING_ITEM, category: 'permit' }, 'category'],
    [
      'licensing without time limits',
      PowerItemSchema,
      { ...LICENSING_ITEM, statutoryLimit: undefined },
      'statutoryLimit',
    ],
    ['a penalty on application', PowerItemSchema, { ...PENALTY_ITEM, initiation: 'onApplication' }, 'initiation'],
    ['a penalty of no kind', PowerItemSchema, { ...PENALTY_ITEM, penaltyKinds: [] }, 'penaltyKinds'],
    [
      'an inspection with a time limit',
      PowerItemSchema,
      { ...INSPECTION_ITEM, statutoryLimit: LICENSING_ITEM.statutoryLimit },
      '',
    ],
    [
      'a promise longer than the law',
      PowerItemSchema,
      { ...LICENSING_ITEM, promisedLimit: { value: 21, unit: 'workingDay' } },
      'promisedLimit',
    ],
    [
      'a promise longer in another unit',
      PowerItemSchema,
      { ...CONFIRMATION_ITEM, promisedLimit: { value: 6, unit: 'month' } },
      'promisedLimit',
    ],
    [
      'a confirmation on application without limits',
      PowerItemSchema,
      { ...CONFIRMATION_ITEM, promisedLimit: undefined },
      'promisedLimit',
    ],
    [
      'codes that differ',
      PowerItemSchema,
      { ...LICENSING_ITEM, codes: CODES.with(0, { ...CODES[0]!, value: '440709003001' }) },
      'codes',
    ],
    [
      'the code of another body',
      PowerItemSchema,
      { ...LICENSING_ITEM, codes: CODES, implementingBody: { ...AT, uscc: '11110000MB15699303' } },
      'codes',
    ],
    ['cancelled without a date', PowerItemSchema, { ...PENALTY_ITEM, status: 'cancelled' }, 'cancelledOn'],
    [
      'cancelled before it began',
      PowerItemSchema,
      { ...PENALTY_ITEM, status: 'cancelled', cancelledOn: '2017-01-01' },
      'cancelledOn',
    ],
    ['its own main item', PowerItemSchema, { ...PENALTY_ITEM, parentId: 'x2' }, 'parentId'],
    [
      'an entrusted unit without its organ',
      ImplementingBodySchema,
      { name: '某站', nature: 'entrusted' },
      'entrustedBy',
    ],
    [
      'an organ that is entrusted',
      ImplementingBodySchema,
      { name: '某局', nature: 'statutory', entrustedBy: '某厅' },
      'entrustedBy',
    ],
    ['a fee without a basis', ItemFeeSchema, { charged: true }, 'basis'],
    ['no way to complain', ItemSupervisionSchema, {}, 'phone'],
    ['a basic code of 11', PowerCodeSchema, { system: 'gbt39554-basic', value: '44070900300' }, 'value'],
    ['a local code of 51', PowerCodeSchema, { system: 'local', value: '1'.repeat(51) }, 'value'],
    [
      'classes that do not sum to the total',
      PowerListSchema,
      { ...POWER_LIST, byCategory: { licensing: 1 } },
      'byCategory',
    ],
    ['an item listed twice', PowerListSchema, { ...POWER_LIST, itemIds: ['x1', 'x1'] }, 'itemIds'],
    ['fewer items than the total', PowerListSchema, { ...POWER_LIST, itemIds: ['x1'] }, 'itemIds'],
    [
      'a number twice',
      TownshipDutyListSchema,
      { ...TOWNSHIP_LIST, basic: [TOWNSHIP_LIST.basic[0], TOWNSHIP_LIST.basic[0]] },
      'basic',
    ],
    [
      'a coordinating number twice',
      TownshipDutyListSchema,
      { ...TOWNSHIP_LIST, coordinating: [TOWNSHIP_LIST.coordinating[0], TOWNSHIP_LIST.coordinating[0]] },
      'coordinating',
    ],
    [
      'a taken back number twice',
      TownshipDutyListSchema,
      { ...TOWNSHIP_LIST, takenBack: [TOWNSHIP_LIST.takenBack[0], TOWNSHIP_LIST.takenBack[0]] },
      'takenBack',
    ],
    [
      'a local number twice',
      TownshipDutyListSchema,
      { ...TOWNSHIP_LIST, localMatters: [TOWNSHIP_LIST.localMatters![0], TOWNSHIP_LIST.localMatters![0]] },
      'localMatters',
    ],
    [
      'published before approved',
      TownshipDutyListSchema,
      { ...TOWNSHIP_LIST, publishedOn: '2020-04-30' },
      'publishedOn',
    ],
  ] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, field) => {
    expect(paths(schema, value)).toEqual([field]);
  });
});

describe('figures', () => {
  const measured = (ledgers: PowerListLedgers): { figures: Record<string, string>; verdicts: string[] } => {
    const { facts, relations } = measureSubject('power-list', ledgers);
    return {
      figures: Object.fromEntries(facts.map(({ id, quantity }) => [id, quantity.value])),
      verdicts: relations.map(
        (relation) => evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id)).verdict,
      ),
    };
  };

  test('twelve items fewer make 66 of 78', () => {
    const items = Array.from({ length: 78 }, (_, index) =>
      index < 12
        ? { ...PENALTY_ITEM, id: `x${String(index)}`, status: 'cancelled' as const, cancelledOn: '2020-06-01' }
        : { ...INSPECTION_ITEM, id: `x${String(index)}` },
    );
    const { figures, verdicts } = measured({ items });
    expect(figures).toMatchObject({
      'powerItem.before': '78',
      'powerItem.left': '12',
      'powerItem.entered': '0',
      'powerItem.total': '66',
      'powerItem.byCategory.inspection': '66',
      'powerItem.byCategory.penalty': '0',
    });
    expect(verdicts).toEqual(['holds', 'holds']);
  });

  test('an item that came and went within the year is in neither count', () => {
    const brief = {
      ...PENALTY_ITEM,
      effectiveOn: '2020-02-01',
      status: 'cancelled' as const,
      cancelledOn: '2020-03-01',
    };
    const { figures, verdicts } = measured({ items: [LICENSING_ITEM, brief] });
    expect(figures).toMatchObject({
      'powerItem.before': '1',
      'powerItem.entered': '0',
      'powerItem.left': '0',
      'powerItem.total': '1',
    });
    expect(verdicts).toEqual(['holds', 'holds']);
  });

  test('54 adjustments are 12 added, 35 changed and 7 cancelled', () => {
    const rows = (kind: 'add' | 'changeElements' | 'cancel', count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...ADJUSTMENT, kind, id: `${kind}${String(index)}` }));
    const { figures, verdicts } = measured({
      adjustments: [...rows('add', 12), ...rows('changeElements', 35), ...rows('cancel', 7)],
    });
    expect(figures).toMatchObject({
      'powerList.adjusted': '54',
      'powerList.added': '12',
      'powerList.changed': '35',
      'powerList.cancelled': '7',
    });
    expect(verdicts).toEqual(['holds']);
  });

  test('the latest list of each township counts: 340 = 117 + 99 + 124', () => {
    const times = <T extends { seq: number }>(row: T, count: number): T[] =>
      Array.from({ length: count }, (_, index) => ({ ...row, seq: index + 1 }));
    const list = {
      ...TOWNSHIP_LIST,
      basic: times(TOWNSHIP_LIST.basic[0]!, 117),
      coordinating: times(TOWNSHIP_LIST.coordinating[0]!, 99),
      takenBack: times(TOWNSHIP_LIST.takenBack[0]!, 124),
      localMatters: times(TOWNSHIP_LIST.localMatters![0]!, 190),
    };
    const { figures, verdicts } = measured({
      townshipDutyLists: [
        { ...TOWNSHIP_LIST, approvedOn: '2019-01-01' },
        list,
        { ...TOWNSHIP_LIST, approvedOn: '2021-01-01' },
      ],
      licenseItems: [LICENSE_LIST_ITEM],
    });
    expect(figures).toEqual({
      'township.duties': '340',
      'township.basic': '117',
      'township.coordinating': '99',
      'township.takenBack': '124',
      'township.localMatters': '190',
      'licenseItem.total': '1',
    });
    expect(verdicts).toEqual(['holds']);
  });
});
