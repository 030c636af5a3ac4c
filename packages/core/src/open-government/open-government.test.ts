import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { DisclosureAnnualTableSchema } from './disclosure-annual-table.js';
import { DisclosureCountSchema } from './disclosure-count.js';
import {
  ANNUAL_TABLE,
  DISCLOSURE,
  INTERPRETATION,
  OPEN_GOVERNMENT_LEDGERS,
  REQUEST,
  REQUESTS,
} from './fixtures/records.js';
import { OPEN_GOVERNMENT_ENTRIES } from './indicators.js';
import { InformationRequestSchema } from './information-request.js';
import type { OpenGovernmentLedgers } from './ledgers.js';
import { OpenGovernmentLedgersSchema } from './ledgers-schema.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('a complete record of each kind is accepted', () => {
  expect(paths(OpenGovernmentLedgersSchema, OPEN_GOVERNMENT_LEDGERS)).toEqual([]);
});

test.each([
  ['published before it was formed', DisclosureCountSchema, { ...DISCLOSURE, on: '2020-02-08' }, 'on'],
  ['answered before it was received', InformationRequestSchema, { ...REQUEST, repliedOn: '2020-03-31' }, 'repliedOn'],
  [
    'answered without a result',
    InformationRequestSchema,
    { ...REQUEST, result: undefined, refusalReason: undefined },
    'result',
  ],
  ['refused without a reason', InformationRequestSchema, { ...REQUEST, refusalReason: undefined }, 'refusalReason'],
  [
    'disclosed with a reason for refusal',
    InformationRequestSchema,
    { ...REQUEST, result: 'disclosed' },
    'refusalReason',
  ],
  [
    'clarified before it was asked',
    InformationRequestSchema,
    { ...REQUEST, clarification: { noticeOn: '2020-04-03', repliedOn: '2020-04-02' } },
    'clarification.repliedOn',
  ],
  [
    'results that do not add up',
    DisclosureAnnualTableSchema,
    {
      ...ANNUAL_TABLE,
      byApplicant: undefined,
      requests: { ...REQUESTS, handled: { ...REQUESTS.handled, disclosed: 3 } },
    },
    'requests.handled.total',
  ],
  [
    'stock that does not add up',
    DisclosureAnnualTableSchema,
    { ...ANNUAL_TABLE, byApplicant: undefined, requests: { ...REQUESTS, carriedOut: 2 } },
    'requests.carriedOut',
  ],
  ['columns that do not add up', DisclosureAnnualTableSchema, { ...ANNUAL_TABLE, byApplicant: [] }, 'byApplicant'],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, field) => {
  expect(paths(schema, value)).toEqual([field]);
});

describe('figures', () => {
  const figures = (ledgers: OpenGovernmentLedgers): Record<string, string> =>
    Object.fromEntries(
      measureSubject('open-government', ledgers).facts.map(({ id, quantity }) => [id, quantity.value]),
    );

  test('every indicator is measured', () => {
    expect(Object.keys(figures(OPEN_GOVERNMENT_LEDGERS)).sort()).toEqual(Object.keys(OPEN_GOVERNMENT_ENTRIES).sort());
  });

  test('1253 published, 320 submitted upward and 4600 catalog entries are three measures', () => {
    const rows = (
      [
        ['website', 1253],
        ['submittedUpward', 320],
        ['catalogSystem', 4600],
      ] as const
    ).flatMap(([channel, count]) =>
      Array.from({ length: count }, (_, n) => ({ ...DISCLOSURE, id: `${channel}${String(n)}`, channel })),
    );
    expect(figures({ disclosures: rows })).toMatchObject({
      'disclosure.published': '1253',
      'disclosure.emergency': '1253',
      'disclosure.submittedUpward': '320',
      'disclosure.catalogEntries': '4600',
    });
  });

  test('a document explained twice counts once', () => {
    const late = { ...INTERPRETATION, id: 'i2', documentRef: 'n2', publishedOn: '2020-05-08' };
    const again = { ...INTERPRETATION, id: 'i3', form: 'video' as const, publishedOn: '2020-06-01' };
    expect(figures({ interpretations: [INTERPRETATION, late, again] })['interpretation.sameDayRate']).toBe('50');
  });
});

test('received + carried in = answered + carried out, whatever comes in', () => {
  const day = fc
    .integer({ min: 0, max: 35 })
    .map((month) => `${String(2019 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-15`);
  const request = fc.tuple(day, fc.option(day)).map(([receivedOn, repliedOn]) => ({
    ...REQUEST,
    receivedOn,
    repliedOn: repliedOn === null || repliedOn < receivedOn ? undefined : repliedOn,
  }));
  fc.assert(
    fc.property(fc.array(request, { maxLength: 30 }), (requests) => {
      const { facts, relations } = measureSubject('open-government', { requests, disclosures: [DISCLOSURE] });
      for (const relation of relations) {
        const result = evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id));
        expect(result.verdict, result.explanation.zh).toBe('holds');
      }
    }),
  );
});
