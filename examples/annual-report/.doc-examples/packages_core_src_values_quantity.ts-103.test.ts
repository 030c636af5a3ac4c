// packages/core/src/values/quantity.ts:103
import { expect, test } from 'vitest';
import { quantity } from '@fazhi/core';

test("packages/core/src/values/quantity.ts:103", async () => {


expect(quantity(54, '项')).toEqual({ value: '54', unit: '项', bound: 'eq', raw: '' }
);

});
