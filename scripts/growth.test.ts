import { describe, expect, test } from 'vitest';
import { FASTER_THAN_LINEAR, growth } from './growth.mts';

const list = (size: number): number[] => Array.from({ length: size }, (_, index) => index);

describe('growth', () => {
  test('is about one for work that grows with its input', async () => {
    expect(await growth((numbers) => JSON.parse(JSON.stringify(numbers)), list, 800_000)).toBeLessThan(
      FASTER_THAN_LINEAR,
    );
  });

  test('is more for work that grows with the square', async () => {
    const pairs = (numbers: number[]): number =>
      numbers.filter((number) => numbers.lastIndexOf(-number - 1) < 0).length;
    expect(await growth(pairs, list, 16_000)).toBeGreaterThan(FASTER_THAN_LINEAR);
  });

  test('is one for work too short to tell', async () => {
    expect(await growth(() => undefined, list, 8)).toBe(1);
  });
});
