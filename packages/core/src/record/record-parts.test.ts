import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as core from '../index.js';
import { LegalOpinionSchema, omitOf, partialOf, pickOf, recordFields } from '../index.js';

// Nodes of the report tree hold each other; they are no records that a form fills in.
const SCHEMAS = Object.values(core as Record<string, unknown>).filter(
  (value): value is z.ZodObject => value instanceof z.ZodObject && !Object.hasOwn(value.shape, 'children'),
);

/** Fields at which a value is wrong. */
function wrong(schema: z.ZodType, value: unknown): string[] {
  return (schema.safeParse(value).error?.issues ?? []).map(({ path }) => path.join('.'));
}

describe('parts of a record', () => {
  test('can be made of every record, and say the titles of the whole', () => {
    for (const schema of SCHEMAS) {
      const titles = recordFields(schema).map(({ title }) => title);
      expect(recordFields(partialOf(schema)).map(({ title }) => title)).toEqual(titles);
      expect(recordFields(omitOf(schema, [])).map(({ title }) => title)).toEqual(titles);
      expect(partialOf(schema).safeParse({}).error?.issues).toBeUndefined();
    }
    expect(SCHEMAS.length).toBeGreaterThan(200);
  });

  test('keep the conditions that read no other field', () => {
    const reason = pickOf(LegalOpinionSchema, ['adoption', 'adoptionReason']);
    expect(wrong(reason, { adoption: 'notAdopted' })).toEqual(['adoptionReason']);
    const without = omitOf(LegalOpinionSchema, ['adoption']);
    expect(without.meta()?.['conditions']).not.toHaveLength(0);
    expect(JSON.stringify(without.meta()?.['conditions'])).not.toContain('"adoption"');
  });

  test('of which nothing must be given are judged by what is given', () => {
    const draft = partialOf(LegalOpinionSchema);
    expect(wrong(draft, { issuedOn: '2020-04-16' })).toEqual([]);
    expect(wrong(draft, { requestedOn: '2020-04-17', issuedOn: '2020-04-16' })).toEqual(['issuedOn']);
    expect(wrong(draft, { issuedOn: 1 })).toEqual(['issuedOn']);
  });
});

test('a condition is judged while other fields are wrong, unless it reads one of them', () => {
  const given = { requestedOn: '2020-04-17', issuedOn: '2020-04-16' };
  expect(wrong(LegalOpinionSchema, given)).toContain('issuedOn');
  expect(wrong(LegalOpinionSchema, { ...given, requestedOn: '4月17日' }).filter((at) => at === 'issuedOn')).toEqual([]);
  for (const value of [null, 1, 'a', []]) expect(wrong(LegalOpinionSchema, value)[0]).toBe('');
});
