// packages/core/src/values/quantity.ts:141
import { expect, test } from 'vitest';
import { parseQuantity, toNumber } from '@fazhi/core';

test("packages/core/src/values/quantity.ts:141", async () => {


const stations = parseQuantity('2.05万个');
expect(stations && toNumber(stations)).toEqual(20500
);

});
