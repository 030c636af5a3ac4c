import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceScale } from './nice-scale.js';

const texts = (values: readonly number[], heights = true) => niceScale(values, heights).ticks.map(({ text }) => text);

test.each([
  [
    [80, 91, 103],
    ['0', '20', '40', '60', '80', '100', '120'],
  ],
  [
    [-12, 8],
    ['-15', '-10', '-5', '0', '5', '10'],
  ],
  [[0], ['0', '1']],
  [
    [1, 2],
    ['0', '1', '2'],
  ],
  [[0.25], ['0', '0.05', '0.1', '0.15', '0.2', '0.25']],
  [[36.4], ['0', '10', '20', '30', '40']],
])('%j stands on %j', (values, ticks) => {
  expect(texts(values)).toEqual(ticks);
});

test('lines near their top are shown larger, columns are not', () => {
  expect(texts([95, 97.3], false)).toEqual(['95', '95.5', '96', '96.5', '97', '97.5']);
  expect(niceScale([95, 97.3], false).cut).toBe(true);
  expect(niceScale([95, 97.3], true).cut).toBe(false);
  expect(niceScale([10, 97], false).cut).toBe(false);
  expect(niceScale([7, 7], false).cut).toBe(false);
});

test('every value stands between the ends of a short scale', () => {
  const value = fc.oneof(
    fc.integer({ min: -1e15, max: 1e15 }),
    fc.integer({ min: -1e12, max: 1e12 }).map((each) => each / 1e6),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), fc.boolean(), (values, heights) => {
      const { min, max, ticks, cut } = niceScale(values, heights);
      for (const each of values) expect(each >= min && each <= max).toBe(true);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(9);
      if (!cut) expect(ticks.some(({ text }) => text === '0')).toBe(true);
      expect(ticks.every(({ text }) => /^-?\d+(?:\.\d+)?$/.test(text))).toBe(true);
    }),
  );
});
