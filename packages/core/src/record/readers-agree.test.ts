import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { arbitraryOf } from '../fixtures/arbitrary-of.js';
import { constraintsOf, SCHEMAS } from '../fixtures/committed-schemas.js';
import { ledgerRows } from '../fixtures/ledger-rows.js';
import * as core from '../index.js';

type Row = Record<string, unknown>;
type Conditions = readonly core.Condition<Row>[];

const RECORDS = Object.values(core).flatMap((schema): [string, z.ZodObject][] => {
  const id = schema instanceof z.ZodObject ? schema.meta()?.id : undefined;
  return id !== undefined && constraintsOf(id).length > 0 ? [[id, schema as z.ZodObject]] : [];
});
const rows = new Map(ledgerRows().map(({ id, row }) => [id, row]));

/** Says of a record whether it meets each condition that JSON Schema has words for. */
function assertionsOf(id: string): ((row: Row) => boolean)[] {
  const ajv = new Ajv2020({ strict: false });
  return (SCHEMAS.get(id)!.allOf ?? []).map((assertion) => ajv.compile(assertion));
}

test('there are conditions of every kind', () => {
  const kinds = new Set(RECORDS.flatMap(([id]) => constraintsOf(id).map(({ kind }) => kind)));
  expect(kinds.size).toBe(14);
  expect(RECORDS.length).toBeGreaterThan(140);
});

describe.each(RECORDS)('%s', (id, schema) => {
  const conditions = schema.meta()!['conditions'] as Conditions;
  const listed = constraintsOf(id);
  const assertions = assertionsOf(id);
  const generated = arbitraryOf(id) as fc.Arbitrary<Row>;
  const row = rows.get(id) ?? {};
  // Any fields the schema allows in place of some of a good row, so that conditions hold and break by turns.
  const varied = fc
    .tuple(generated, fc.subarray(Object.keys(row)))
    .map(([other, kept]) => ({ ...other, ...Object.fromEntries(kept.map((key) => [key, row[key]])) }));

  test('the schema, the evaluator and the JSON Schema judge a record alike', () => {
    fc.assert(
      fc.property(fc.oneof(generated, varied), (value) => {
        const broken = conditions.filter((condition) => !core.conditionHolds(condition, value));

        const asserted = conditions.filter((_, index) => listed[index]?.asserted === true);
        expect(assertions.map((holds) => holds(value))).toEqual(asserted.map((each) => !broken.includes(each)));

        const issues = schema.safeParse(value).error?.issues ?? [];
        // Conditions wait until every field by itself is right.
        const found = issues.map((issue) => conditionOf(issue));
        if (!found.includes(undefined)) expect(found).toEqual(broken);
      }),
      { numRuns: 40, seed: 20 },
    );
  });
});

function conditionOf(issue: z.core.$ZodIssue): unknown {
  // One of a record below is that record's own.
  if (issue.code !== 'custom' || issue.path.length !== 1) return undefined;
  return (issue.params as Partial<core.ConditionParams> | undefined)?.condition;
}
