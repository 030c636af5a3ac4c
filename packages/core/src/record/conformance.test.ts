import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { constraintsOf, SCHEMAS, URN, validatorOfSchemas } from '../fixtures/committed-schemas.js';
import * as core from '../index.js';

interface Corpus {
  good: unknown;
  bad: { fault: string; path: string; condition?: number; change: unknown }[];
}

const folder = new URL('../../conformance/', import.meta.url);
const CORPORA = new Map(
  readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Corpus,
  ]),
);
const validator = validatorOfSchemas();
// Asking for the fields of a schema is what makes those below it.
for (const schema of z.globalRegistry._idmap.values()) if (schema instanceof z.ZodObject) Object.keys(schema.shape);
const ZOD = new Map(z.globalRegistry._idmap) as Map<string, z.ZodType>;
for (const [name, schema] of Object.entries(core)) {
  if (!(schema instanceof z.ZodType)) continue;
  ZOD.set(schema.meta()?.id ?? name.replace(/Schema$/, ''), schema as z.ZodType);
}

/** What zod calls each kind of fault. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  missing: ['invalid_type', 'invalid_value', 'invalid_union'],
  wrongType: ['invalid_type', 'invalid_union'],
  unknownKey: ['unrecognized_keys'],
  choice: ['invalid_value', 'invalid_union'],
  format: ['invalid_format'],
  text: ['custom'],
  limit: ['too_small', 'too_big', 'invalid_type'],
  condition: ['custom'],
};

/** A JSON merge patch applied (RFC 7396). */
function patched(value: unknown, change: unknown): unknown {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) return change;
  const before = (typeof value === 'object' ? value : {}) as Record<string, unknown>;
  const after = Object.entries(change).map(([key, each]) => [key, each === null ? null : patched(before[key], each)]);
  return Object.fromEntries(
    Object.entries({ ...before, ...Object.fromEntries(after) }).filter(([, each]) => each !== null),
  );
}

test('every schema has its corpus', () => {
  expect([...CORPORA.keys()]).toEqual([...SCHEMAS.keys()]);
});

describe.each([...CORPORA])('%s', (id, { good, bad }) => {
  const validate = validator.getSchema(URN + id)!;

  test('the good value is good, here and by the JSON Schema', () => {
    expect(ZOD.get(id)!.safeParse(good).error?.issues).toBeUndefined();
    expect(validate(good), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each(bad)('has the fault $fault at $path', ({ fault, path, condition, change }) => {
    const value = patched(good, change);
    const issues = ZOD.get(id)!.safeParse(value).error?.issues ?? [];
    expect(issues.map((issue) => String(issue.path[0] ?? ''))).toEqual([path]);
    expect(CODES[fault]).toContain(issues[0]!.code);
    const constraint = condition === undefined ? undefined : constraintsOf(id)[condition];
    if (constraint !== undefined) {
      const { condition: broken, message } = (issues[0] as z.core.$ZodIssueCustom).params as core.ConditionParams;
      expect({ kind: broken?.kind, message }).toEqual({ kind: constraint.kind, message: constraint.message });
    }
    // A condition that JSON Schema has no words for is all that it lets through.
    expect(validate(value)).toBe(constraint !== undefined && constraint.asserted !== true);
  });

  test('shows every condition', () => {
    expect(bad.flatMap(({ condition }) => condition ?? [])).toEqual([...constraintsOf(id).keys()]);
  });
});

test('every form of a text is refused somewhere', () => {
  const forms = new Set<string>();
  JSON.stringify([...SCHEMAS.values()], (key, value: unknown) => {
    if (key === 'pattern') forms.add(String(value));
    return value;
  });
  for (const [id, { bad }] of CORPORA) {
    const schema = SCHEMAS.get(id)!;
    for (const { fault, path } of bad) {
      const { pattern, not, items } = (path === '' ? schema : schema.properties?.[path]) ?? {};
      if (fault !== 'format' && fault !== 'text') continue;
      for (const form of [pattern, not?.pattern, items?.pattern]) forms.delete(String(form));
    }
  }
  expect([...forms]).toEqual([]);
});
