import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { ledgerRows } from '../fixtures/ledger-rows.js';

interface Corpus {
  schema: string;
  good: unknown[];
  bad: { name: string; value: unknown; expected: { path: string; fault: string }[] }[];
}

const corpusFolder = new URL('../../conformance/', import.meta.url);
const schemaFolder = new URL('../../schemas/', import.meta.url);
const read = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));
const schemas = new Map(ledgerRows().map(({ id, schema }) => [id, schema]));

/** The committed JSON Schema of a record, compiled by a validator that knows nothing of this package. */
function jsonSchemaOf(id: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  for (const keyword of ['x-labels', 'x-constraints']) ajv.addKeyword({ keyword });
  return ajv.compile(read(new URL(`${id}.schema.json`, schemaFolder)) as object);
}

describe.each(readdirSync(corpusFolder).map((file) => file.replace('.json', '')))('%s', (id) => {
  const corpus = read(new URL(`${id}.json`, corpusFolder)) as Corpus;
  const schema = schemas.get(id)!;
  const validate = jsonSchemaOf(id);

  test('good rows are good, here and by the JSON Schema', () => {
    for (const row of corpus.good) {
      expect(schema.safeParse(row).error?.issues).toBeUndefined();
      expect(validate(row), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  test('bad rows have the faults expected, here and by the JSON Schema', () => {
    for (const { name, value, expected } of corpus.bad) {
      const issues = schema.safeParse(value).error?.issues ?? [];
      for (const { path } of expected)
        expect(
          issues.map((issue) => String(issue.path[0] ?? '')),
          name,
        ).toContain(path);
      expect(validate(value), name).toBe(false);
    }
  });
});
