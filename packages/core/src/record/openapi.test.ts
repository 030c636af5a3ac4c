import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { SCHEMAS } from '../fixtures/committed-schemas.js';
import { ledgerRows } from '../fixtures/ledger-rows.js';
import { PowerItemSchema } from '../power-list/index.js';

interface Component {
  title?: string;
  properties?: Record<string, { title?: string; description?: string }>;
  oneOf?: { $ref?: string }[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  examples?: unknown[];
}

const DOCUMENT = JSON.parse(readFileSync(new URL('../../openapi/fazhi.openapi.json', import.meta.url), 'utf8')) as {
  openapi: string;
  components: { schemas: Record<string, Component> };
};
const COMPONENTS = DOCUMENT.components.schemas;

/** A strict validator of the document; it tells variants apart by the discriminator, whose mapping only generators need. */
function validator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictTuples: false, discriminator: true, allErrors: true });
  addFormats.default(ajv);
  for (const keyword of ['x-labels', 'x-constraints', 'x-unit', 'x-sensitive']) ajv.addKeyword({ keyword });
  for (const keyword of ['openapi', 'info', 'jsonSchemaDialect', 'components']) ajv.addKeyword({ keyword });
  const unmapped = JSON.parse(
    JSON.stringify(DOCUMENT, (key, value: unknown) => (key === 'mapping' && isMapping(value) ? undefined : value)),
  ) as object;
  ajv.addSchema(unmapped, 'fazhi');
  return ajv;
}

function isMapping(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && Object.values(value).every((each) => String(each).startsWith('#/'))
  );
}

const ajv = validator();
const validateOf = (id: string) => ajv.getSchema(`fazhi#/components/schemas/${id}`)!;

describe('the OpenAPI document', () => {
  test('holds every schema, each with its Chinese title', () => {
    expect(DOCUMENT.openapi).toBe('3.1.0');
    expect(Object.keys(COMPONENTS)).toEqual([...SCHEMAS.keys()]);
    expect(
      Object.entries(COMPONENTS)
        .filter(([, { title }]) => !/\p{Script=Han}/u.test(title ?? ''))
        .map(([id]) => id),
    ).toEqual([]);
  });

  test('says of every field in Chinese what it is', () => {
    const silent = Object.entries(COMPONENTS).flatMap(([id, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, { description = '' }]) => !/^[^a-z]{0,3}\p{Script=Han}/u.test(description))
        .map(([key]) => `${id}.${key}`),
    );
    expect(silent).toEqual([]);
    expect(COMPONENTS['LegalOpinion']?.properties?.['issuedOn']?.description).toMatch(
      /^出具日期：真实存在的日期（年-月-日）。 不予通过：出具日期早于委托日期。 when it was given/,
    );
  });

  test('refers to nothing outside itself', () => {
    const references = [...JSON.stringify(DOCUMENT).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to!);
    expect(references.length).toBeGreaterThan(1_000);
    expect(references.filter((to) => COMPONENTS[to.replace('#/components/schemas/', '')] === undefined)).toEqual([]);
  });

  test.each(Object.keys(COMPONENTS))('%s compiles strictly, and its example is good', (id) => {
    const validate = validateOf(id);
    for (const example of COMPONENTS[id]!.examples ?? [])
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
  });

  test('tells the variants of every record apart by a field', () => {
    const unions = Object.entries(COMPONENTS).filter(([, { oneOf }]) => oneOf?.every(({ $ref }) => $ref !== undefined));
    expect(unions.length).toBeGreaterThan(10);
    // Whether a consultation was required is true or false, which is no name.
    expect(unions.filter(([, { discriminator }]) => discriminator === undefined).map(([id]) => id)).toEqual([
      'DocumentConsultation',
    ]);
  });

  test('says of a power item with one fault what is wrong with it, not what it is no variant of', () => {
    const { row } = ledgerRows().find(({ id, row: { category } }) => id === 'PowerItem' && category === 'penalty')!;
    const validate = validateOf('PowerItem');
    expect(validate(row)).toBe(true);
    expect(validate({ ...row, name: '' })).toBe(false);
    expect(validate.errors!.length).toBeLessThanOrEqual(3);
    expect(validate.errors![0]!.instancePath).toBe('/name');
    expect(PowerItemSchema.safeParse({ ...row, name: '' }).error!.issues).toHaveLength(1);
  });

  test('refuses a text that is required and empty, as zod does', () => {
    const accepting = ledgerRows().flatMap(({ id, row, schema }) =>
      Object.entries(row)
        .filter(([key, value]) => typeof value === 'string' && !schema.safeParse({ ...row, [key]: '' }).success)
        .filter(([key]) => validateOf(id)({ ...row, [key]: '' }) === true)
        .map(([key]) => `${id}.${key}`),
    );
    expect(accepting).toEqual([]);
  });
});
