import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryOf } from '../fixtures/arbitrary-of.js';
import { ledgerRows } from '../fixtures/ledger-rows.js';

const SCHEMAS = [...new Map(ledgerRows().map(({ id, schema, row }) => [id, { schema, row }]))];

describe.each(SCHEMAS)('%s', (id, { schema, row }) => {
  const generated = arbitraryOf(id) as fc.Arbitrary<Record<string, unknown>>;

  test('what is accepted comes back unchanged; what is refused is refused with a place', () => {
    // Fields of a correct row replaced by any the schema allows, so that conditions between fields can hold too.
    const varied = fc.tuple(generated, fc.func(fc.boolean())).map(([other, keep]) => {
      const mixed = Object.entries({ ...other, ...row }).map(([key, value]) => [key, keep(key) ? value : other[key]]);
      return Object.fromEntries(mixed.filter(([, value]) => value !== undefined)) as Record<string, unknown>;
    });
    fc.assert(
      fc.property(fc.oneof(generated, varied), (value) => {
        const sent = JSON.parse(JSON.stringify(value)) as unknown;
        const result = schema.safeParse(sent);
        if (result.success) expect(result.data).toEqual(sent);
        // A row of mixed variants has keys of another one, which stand at the row itself.
        else
          for (const { code, path, message } of result.error.issues)
            expect(code === 'unrecognized_keys' || path.length > 0, message).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
