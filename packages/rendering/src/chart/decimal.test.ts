import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coordinate, isDecimal, roundDecimal, shiftDecimal } from './decimal.js';

test.each([
  ['36400', 4, '3.64'],
  ['5', 4, '0.0005'],
  ['-120000', 4, '-12'],
  ['1.25', -1, '12.5'],
  ['12', -3, '12000'],
  ['0', 8, '0'],
  ['-0', 0, '0'],
])('%s with its point %d places to the left is %s', (decimal, places, moved) => {
  expect(shiftDecimal(decimal, places)).toBe(moved);
});

test.each([
  ['2.345', 2, '2.35'],
  ['-2.345', 2, '-2.35'],
  ['9.999', 2, '10'],
  ['0.004', 2, '0'],
  ['12', 2, '12'],
])('%s to %d decimals is %s', (decimal, places, rounded) => {
  expect(roundDecimal(decimal, places)).toBe(rounded);
});

test('a point moved there and back is where it was', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: 0, max: 12 }), (value, places) => {
      expect(shiftDecimal(shiftDecimal(String(value), places), -places)).toBe(String(value));
    }),
  );
});

test('coordinates have two decimals at most', () => {
  expect([0, 1 / 3, -2.005, 441.999, 1e6].map(coordinate)).toEqual(['0', '0.33', '-2', '442', '1000000']);
});

test('what is no plain decimal is not calculated with', () => {
  expect(['1', '-1.5', '1e5', 'NaN', '', '.5', '1'.repeat(41), '１'].map(isDecimal)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
