// packages/core/src/values/quantity.ts:234
import { expect, test } from 'vitest';
import { formatQuantity, quantity } from '@fazhi/core';

test("packages/core/src/values/quantity.ts:234", async () => {


expect(formatQuantity(quantity(148, '项'))).toEqual('148项'
);

});
