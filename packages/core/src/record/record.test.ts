import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as core from '../index.js';
import { ENFORCEMENT_LEDGERS } from '../enforcement/fixtures/enforcement-records.js';
import { fieldDocs } from '../fixtures/field-docs.js';
import { checked } from '../fixtures/checked.js';
import { FULL_LEDGERS } from '../fixtures/full-ledgers.js';
import { ledgerRows } from '../fixtures/ledger-rows.js';
import { UNIST_FIELDS } from '../report/node-table.js';
import { ADJUSTMENT, AGENCY, CERTIFICATE, MATTER, OPINION, PROPOSAL } from '../fixtures/records.js';

const SAMPLES = [
  { name: 'agency', schema: core.AgencySchema as z.ZodType, good: { ...AGENCY } as Record<string, unknown> },
  ...ledgerRows().map(({ name, schema, row }) => ({ name, schema, good: row })),
];
const LONG = 'x'.repeat(1_000_000);

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe.each(SAMPLES)('$name', ({ schema, good }) => {
  test('accepts a correct record and gives it back unchanged', () => {
    expect(schema.parse(JSON.parse(JSON.stringify(good)))).toEqual(good);
  });

  test('refuses an unknown key, __proto__ too', () => {
    const hostile = JSON.parse(JSON.stringify(good).replace(/^\{/, '{"__proto__":{"polluted":true},')) as unknown;
    for (const [value, key] of [
      [{ ...good, unknownKey: 1 }, 'unknownKey'],
      [hostile, '__proto__'],
    ] as const) {
      expect(schema.safeParse(value).error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: [key] }]);
    }
    expect({}).not.toHaveProperty('polluted');
  });

  test('refuses every field of the wrong type, at that field', () => {
    for (const key of Object.keys(good)) {
      const wrong = paths(schema, { ...good, [key]: Symbol.iterator });
      expect(wrong.length, key).toBeGreaterThan(0);
      expect(
        wrong.every((path) => path === key || path.startsWith(`${key}.`)),
        key,
      ).toBe(true);
    }
  });

  test('refuses hostile text wherever text goes', () => {
    for (const [key, value] of Object.entries(good)) {
      if (typeof value !== 'string') continue;
      for (const text of ['<script>alert(1)</script>', 'a\u0000b', LONG, '\u202Eabc', '\uD800']) {
        expect(paths(schema, { ...good, [key]: text }), key).toContain(key);
      }
    }
  });

  test('survives anything', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
        expect(schema.safeParse(value).success).toBe(false);
      }),
      { numRuns: 12 },
    );
  });
});

describe('conditions between fields', () => {
  test.each([
    ['add with items before', core.PowerListAdjustmentSchema, { ...ADJUSTMENT, before: ['旧'] }, 'before'],
    [
      'cancel with items after',
      core.PowerListAdjustmentSchema,
      { ...ADJUSTMENT, kind: 'cancel', before: ['旧'] },
      'after',
    ],
    [
      'unnamed elements',
      core.PowerListAdjustmentSchema,
      { ...ADJUSTMENT, kind: 'changeElements', before: ['甲'], after: ['甲'] },
      'changedElements',
    ],
    ['merge of one', core.PowerListAdjustmentSchema, { ...ADJUSTMENT, kind: 'merge', before: ['甲'] }, 'before'],
    [
      'delegation to nobody',
      core.PowerListAdjustmentSchema,
      { ...ADJUSTMENT, kind: 'delegateDown', before: ['甲'], after: [] },
      'counterpartBody',
    ],
    [
      'applied before its cause',
      core.PowerListAdjustmentSchema,
      { ...ADJUSTMENT, appliedOn: '2020-05-01' },
      'appliedOn',
    ],
    ['issued before it was asked for', core.LegalOpinionSchema, { ...OPINION, issuedOn: '2020-03-01' }, 'issuedOn'],
    ['not adopted without a reason', core.LegalOpinionSchema, { ...OPINION, adoption: 'notAdopted' }, 'adoptionReason'],
    [
      'a large fund without an amount',
      core.ThreeMajorsOneLargeItemSchema,
      { ...MATTER, kind: 'largeFund' },
      'amountYuan',
    ],
    ['joint handling without a lead', core.ProposalSchema, { ...PROPOSAL, role: 'coHandle' }, 'leadUnit'],
    ['satisfied before the reply', core.ProposalSchema, { ...PROPOSAL, repliedOn: undefined }, 'satisfaction'],
    [
      'a certificate that ends before it begins',
      core.EnforcementCertificateSchema,
      { ...CERTIFICATE, validTo: '2018-05-01' },
      'validTo',
    ],
    [
      'events out of order',
      core.EnforcementCertificateSchema,
      { ...CERTIFICATE, events: [...CERTIFICATE.events, { type: 'renew', on: '2017-01-01', by: '某市司法局' }] },
      'events',
    ],
  ] as [string, z.ZodType, unknown, string][])('%s', (_, schema, value, field) => {
    expect(paths(schema, value)).toEqual([field]);
  });

  test('a broken condition carries its message and its fix in both languages', () => {
    const issue = core.LegalOpinionSchema.safeParse({ ...OPINION, adoption: 'notAdopted' }).error?.issues[0];
    expect(issue).toMatchObject({
      params: {
        message: { zh: '采纳情况为“部分采纳”或“未采纳”，没有填写未采纳理由' },
        fix: { en: 'Enter adoptionReason.' },
      },
    });
  });
});

test('ids of records are unique', () => {
  const ids = Object.values(core)
    .filter((value) => value instanceof z.ZodObject)
    .map((schema) => (schema as z.ZodObject).meta()?.['id']);
  expect(ids).not.toContain(undefined);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the label in the documentation is the label in the schema', () => {
  const docsOf = fieldDocs();
  const different: string[] = [];
  let compared = 0;
  for (const schema of Object.values(core)) {
    if (!(schema instanceof z.ZodObject)) continue;
    const id = schema.meta()?.['id'] as string;
    const docs = docsOf(id);
    for (const [key, field] of Object.entries((schema as z.ZodObject).shape)) {
      // These unist describes.
      if (id === 'Report' && Object.hasOwn(UNIST_FIELDS, key)) continue;
      const title = (field as z.ZodType).meta()?.title;
      if (title === undefined || title !== docs.get(key)?.label)
        different.push(`${id}.${key}: ${String(title)} / ${String(docs.get(key)?.label)}`);
      compared += 1;
    }
  }
  expect(different).toEqual([]);
  expect(compared).toBeGreaterThan(1000);
});

describe('ledgers with a row of every record', () => {
  test('are valid and name every ledger there is', () => {
    expect(core.AgencyLedgersSchema.safeParse(FULL_LEDGERS).error?.issues).toBeUndefined();
    expect(Object.keys(FULL_LEDGERS).sort()).toEqual(
      Object.keys(core.AgencyLedgersSchema.shape)
        .filter((key) => key !== 'recordedThrough')
        .sort(),
    );
  });

  test('give every indicator under its own name, but rates of nothing', () => {
    const ids: string[] = core.INDICATORS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // Filed statistics take the place of figures counted from cases, so both are measured.
    const counted = { ...FULL_LEDGERS, enforcement: ENFORCEMENT_LEDGERS };
    const facts = new Set(
      [FULL_LEDGERS, counted].flatMap((ledgers) =>
        core.measure(checked(ledgers), { year: 2020 }).facts.map(({ id }) => id),
      ),
    );
    expect([...facts].filter((id) => !ids.includes(id))).toEqual([]);
    expect(core.INDICATORS.filter(({ id, unit }) => unit !== '%' && !facts.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['filed', FULL_LEDGERS],
    ['counted', { ...FULL_LEDGERS, enforcement: ENFORCEMENT_LEDGERS }],
  ])('give figures whose relations hold, statistics of enforcement being %s', (_, ledgers) => {
    const { facts, relations } = core.measure(checked(ledgers), { year: 2020 });
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    expect(byId.size).toBe(facts.length);
    const wrong = relations
      .map((relation) => core.evaluateRelation(relation, (id) => byId.get(id)))
      .filter(({ verdict }) => verdict === 'fails');
    expect(wrong.map(({ relation, explanation }) => `${relation.id}: ${explanation.zh}`)).toEqual([]);
    expect(relations.length).toBeGreaterThan(40);
  });
});
