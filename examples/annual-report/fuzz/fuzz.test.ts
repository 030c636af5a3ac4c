import { FazhiError } from '@fazhi/core';
import { expect, test } from 'vitest';
import { ENTRY_POINTS } from '../../../scripts/files.mts';
import { CALLS } from './calls.js';
import { CORPUS } from './corpus.js';
import { fuzz } from './fuzz.js';
import { NOT_FUZZED } from './not-fuzzed.js';

test('every public function is fuzzed, or it is said why not', async () => {
  const exported = new Set<string>();
  for (const { specifier } of ENTRY_POINTS) {
    const entry = (await import(/* @vite-ignore */ specifier)) as Record<string, unknown>;
    for (const [key, value] of Object.entries(entry)) if (typeof value === 'function') exported.add(key);
  }
  const fuzzed = new Set(CALLS.map(({ name }) => name));
  const excused = new Set(Object.values(NOT_FUZZED).flat());
  const known = (name: string): boolean => fuzzed.has(name) || excused.has(name);
  expect([...exported].filter((name) => !known(name))).toEqual([]);
  expect(
    [...fuzzed, ...excused].filter((name) => !exported.has(name) || (fuzzed.has(name) && excused.has(name))),
  ).toEqual([]);
});

test('public functions throw nothing but FazhiError in Chinese (`pnpm fuzz` tries more)', async () => {
  expect(await fuzz(25, 11)).toEqual([]);
});

test.each(Object.entries(CORPUS))('what once broke: %s', async (_, call) => {
  const thrown = await Promise.resolve()
    .then(call)
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  expect(thrown === undefined || FazhiError.isInstance(thrown)).toBe(true);
});
