import { expect, test } from 'vitest';
import { ATTACKS } from './attacks.js';

test.each(ATTACKS)('$id: $kind', { retry: 2 }, async ({ outcome, holds }) => {
  expect(await outcome()).toEqual(holds);
});

test('no case is there twice', () => {
  expect(new Set(ATTACKS.map(({ id }) => id)).size).toBe(ATTACKS.length);
});
