// packages/core/src/values/rate.ts:65
import { expect, test } from 'vitest';
import { rateOf, rateQuantity } from '@fazhi/core';

test("packages/core/src/values/rate.ts:65", async () => {


const rate = rateOf(61, 61, '在编执法人员');
expect(rate && rateQuantity(rate)).toEqual({ value: '100', unit: '%', bound: 'eq', raw: '' }
);

});
