import fc from 'fast-check';
import * as z from 'zod';
import { expect, test } from 'vitest';
import { AgencyLedgersSchema } from '@fazhi/core';
import { arbitraryOf } from '../../../core/src/fixtures/arbitrary-of.js';
import { guards } from './row-guards.js';
import { walkSchemas } from './walk-schemas.js';

/** Records tried of each schema; 100,000 by `FUZZ_RUNS=100000 npx vitest run --project unit record-guards`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 40);

const schemas = new Map<string, z.ZodType>();
walkSchemas(AgencyLedgersSchema, (schema) => {
  const id = z.globalRegistry.get(schema)?.id;
  if (id !== undefined) schemas.set(id, schema as z.ZodType);
});
const { records } = guards();
const ids = Object.keys(records);

const odd = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  ' ',
  'x',
  '0',
  '-1',
  '2020-02-30',
  '2020-02-29',
  '<b>',
  '\u202E',
  '\uD800',
  '〔2020〕4号',
  '字'.repeat(1_001),
  0,
  -1,
  1.5,
  0.07,
  Number.NaN,
  Infinity,
  2 ** 53,
  true,
  false,
  [],
  {},
  [null],
  { id: 'x' },
  new Date(0),
  Symbol('x'),
  10n,
);

/** One place of a record, any number of levels down, taken out, changed or added to. */
interface Change {
  readonly steps: readonly number[];
  readonly how: 'remove' | 'replace' | 'add' | 'repeat';
  readonly value: unknown;
}
const change: fc.Arbitrary<Change> = fc.record({
  steps: fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }),
  how: fc.constantFrom('remove', 'replace', 'add', 'repeat'),
  value: odd,
});

function changed(value: unknown, { steps: [step = 0, ...steps], how, value: other }: Change): unknown {
  if (typeof value !== 'object' || value === null) return how === 'remove' ? undefined : other;
  const entries = Object.entries(value);
  const at = entries.length === 0 ? 0 : step % entries.length;
  const deeper = steps.length > 0 && entries.length > 0 && typeof entries[at]![1] === 'object';
  const rest = entries.filter((_, index) => index !== at);
  const next: [string, unknown][] = deeper
    ? entries.map(([key, each], index) => [key, index === at ? changed(each, { steps, how, value: other }) : each])
    : how === 'remove'
      ? rest
      : how === 'add'
        ? [...entries, ['other', other]]
        : how === 'repeat'
          ? [...entries, ...entries.slice(0, 1)]
          : entries.map(([key, each], index) => [key, index === at ? other : each]);
  return Array.isArray(value) ? next.map(([, each]) => each) : Object.fromEntries(next);
}

test('every record of the ledgers has a guard', () => {
  expect(ids.length).toBeGreaterThan(200);
  expect(
    [...schemas.keys()].filter((id) => records[id] === undefined && /object|union/.test(schemas.get(id)!.type)),
  ).toEqual(expect.arrayContaining(['AgencyLedgers']));
});

test.each(ids)('the guard of %s and its schema give the same verdict', (id) => {
  const record = arbitraryOf(id);
  const tried = fc.oneof(
    record,
    fc.tuple(record, fc.array(change, { maxLength: 3 })).map(([value, changes]) => changes.reduce(changed, value)),
  );
  fc.assert(
    fc.property(tried, (value) => {
      expect(records[id]!(value)).toBe(schemas.get(id)!.safeParse(value).success);
    }),
    { numRuns: RUNS },
  );
});
