import type * as z from 'zod';
import { ledgerRows } from '../src/fixtures/ledger-rows.js';
import type { GeneratedFiles } from '../../../scripts/generate.mjs';

interface BadRow {
  name: string;
  value: unknown;
  /** Path of the fault and what kind it is. */
  expected: { path: string; fault: 'missing' | 'wrongType' | 'unknownKey' }[];
}

interface Corpus {
  schema: string;
  good: unknown[];
  bad: BadRow[];
}

/** A value no field of a record accepts. */
const WRONG = [[[]]];

/** A row without one of its fields. */
function without(row: Record<string, unknown>, left: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== left));
}

function required(schema: z.ZodType, row: Record<string, unknown>, key: string): boolean {
  const rest = without(row, key);
  return schema.safeParse(rest).error?.issues.some(({ path, code }) => path[0] === key && code !== 'custom') === true;
}

function spoil(schema: z.ZodType, row: Record<string, unknown>): BadRow[] {
  const bad: BadRow[] = [
    { name: 'unknown key', value: { ...row, unknownKey: 1 }, expected: [{ path: '', fault: 'unknownKey' }] },
  ];
  for (const key of Object.keys(row)) {
    const rest = without(row, key);
    if (required(schema, row, key))
      bad.push({ name: `${key} missing`, value: rest, expected: [{ path: key, fault: 'missing' }] });
    bad.push({
      name: `${key} of the wrong type`,
      value: { ...row, [key]: WRONG },
      expected: [{ path: key, fault: 'wrongType' }],
    });
  }
  return bad;
}

/**
 * For each record of a ledger good rows and spoiled ones with the faults expected, for those who check records in other
 * languages.
 */
export function conformance(): GeneratedFiles {
  const corpora = new Map<string, Corpus>();
  for (const { id, schema, row } of ledgerRows()) {
    const corpus = corpora.get(id) ?? { schema: `urn:fazhi:schema:${id}`, good: [], bad: [] };
    corpus.good.push(row);
    if (corpus.bad.length === 0) corpus.bad = spoil(schema, row);
    corpora.set(id, corpus);
  }
  const files = [...corpora].map(
    ([id, corpus]) => [`${id}.json`, `${JSON.stringify(corpus, undefined, 2)}\n`] as const,
  );
  return { folder: new URL('../conformance/', import.meta.url), files: new Map(files) };
}
