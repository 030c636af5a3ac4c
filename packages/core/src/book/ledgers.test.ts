import { expect, test } from 'vitest';
import * as z from 'zod';
import type { LedgerReference } from '../record/ledger.js';
import { AgencyLedgersSchema } from './agency-ledgers-schema.js';
import { LEDGERS } from './ledgers.js';
import { SUBJECTS } from './subjects.js';

/** The paths of all texts of a row, as references write them. */
function pathsOf(schema: unknown, at: string): string[] {
  if (schema instanceof z.ZodOptional) return pathsOf(schema.unwrap(), at);
  if (schema instanceof z.ZodArray) return pathsOf(schema.element, `${at}[]`);
  if (schema instanceof z.ZodDiscriminatedUnion) return schema.options.flatMap((option) => pathsOf(option, at));
  if (!(schema instanceof z.ZodObject)) return [at];
  return Object.entries(schema.shape as Record<string, unknown>).flatMap(([name, field]) =>
    pathsOf(field, at === '' ? name : `${at}.${name}`),
  );
}

const rowPaths = new Map<string, ReadonlySet<string>>(
  SUBJECTS.flatMap(({ key, ledgers }) => {
    const subject = AgencyLedgersSchema.shape[key].unwrap() as unknown as z.ZodObject;
    return Object.keys(ledgers).map((name) => {
      const rows = (subject.shape[name] as z.ZodOptional<z.ZodArray>).unwrap().element;
      return [`${key}.${name}`, new Set(pathsOf(rows, ''))] as const;
    });
  }),
);

const references = Object.entries(LEDGERS).flatMap(([path, { references = {} }]) =>
  Object.entries<LedgerReference>(references).map(([field, to]) => ({ path, field, ...to })),
);

test('the field a reference repeats is one of every ledger it may point to', () => {
  expect(references.length).toBeGreaterThan(60);
  const dangling = references.flatMap(({ path, field, to, by = 'id' }) =>
    to.filter((target) => rowPaths.get(target)?.has(by) !== true).map((target) => `${path} ${field} → ${target} ${by}`),
  );
  expect(dangling).toEqual([]);
});

/** Ids and references to what no ledger holds. */
const ELSEWHERE: readonly [field: RegExp, what: string][] = [
  [/\battachmentId$/, 'the archive of evidence'],
  [/\b(?:archive|minutes)Ref$/, 'the archive'],
  [/\bindicatorIds?\b/, 'indicators of a system or of INDICATORS'],
  [/\boutlineId$/, 'the outlines of the registry of law'],
  [/\bdayId$/, 'THEME_DAYS'],
  [/\bupper(?:BenchmarkId|ListRef)$/, 'lists of a body above'],
];

test('a field called an id or reference refers to a ledger, or to what no ledger holds', () => {
  const known = new Set(references.map(({ path, field }) => `${path} ${field}`));
  const named = [...rowPaths].flatMap(([path, fields]) =>
    [...fields].filter((field) => /[a-z](?:Id|Ref)s?(?:\[\])?$/.test(field)).map((field) => `${path} ${field}`),
  );
  expect(named.length).toBeGreaterThan(100);
  const unsaid = named.filter((field) => !known.has(field) && !ELSEWHERE.some(([where]) => where.test(field)));
  expect(unsaid).toEqual([]);
});
