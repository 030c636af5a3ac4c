// packages/core/src/values/quantity.ts:124
import { expect, test } from 'vitest';
import { parseQuantity, toExact } from '@fazhi/core';

test("packages/core/src/values/quantity.ts:124", async () => {


const money = parseQuantity('36.4亿元');
expect(money && toExact(money)).toEqual('3640000000'
);

});
