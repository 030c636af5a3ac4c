import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuantity, quantitiesAgree, quantity, type Quantity, rateOf } from '../index.js';

const read = (text: string): Quantity => parseQuantity(text)!;

test.each([
  ['97.887%', '98%', true],
  ['97.887%', '97%', true], // truncated
  ['97.887%', '97.9%', true],
  ['97.887%', '96%', false],
  ['98.6%', '98%', true], // truncated
  ['98.6%', '97%', false],
  ['36.4亿元', '3638000000元', true],
  ['36.4亿元', '3660000000元', false],
  ['54项', '55项', false],
  ['54项', '54件', false],
  ['100余份', '103份', true],
  ['100余份', '100份', false],
  ['60%以上', '60%', true],
  ['5—15天', '7天', true],
  ['5—15天', '16天', false],
])('%s and %s: %s', (a, b, agree) => {
  expect(quantitiesAgree(read(a), read(b))).toBe(agree);
  expect(quantitiesAgree(read(b), read(a))).toBe(agree);
});

test('a rate agrees with itself printed at fewer decimals, rounded or truncated', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5000 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 0, max: 3 }),
      (part, rest, decimals) => {
        const fine = rateOf(part, part + rest, '件', 6)!;
        const coarse = rateOf(part, part + rest, '件', decimals)!;
        const [whole = '', digits = ''] = fine.displayed.split('.');
        const cut = decimals === 0 ? whole : `${whole}.${digits.padEnd(decimals, '0').slice(0, decimals)}`;
        const shown = quantity(fine.displayed, '%');
        // Printed decimals matter: 98 and 98.0 say different things, so zeros are put back.
        const padded =
          decimals === 0
            ? coarse.displayed
            : `${coarse.displayed.split('.')[0]!}.${(coarse.displayed.split('.')[1] ?? '').padEnd(decimals, '0')}`;
        expect(quantitiesAgree(shown, quantity(padded, '%'))).toBe(true);
        expect(quantitiesAgree(shown, quantity(cut, '%'))).toBe(true);
      },
    ),
  );
});
