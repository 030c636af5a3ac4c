// packages/core/src/values/quantity.ts:214
import { expect, test } from 'vitest';
import { parseQuantity, quantitiesAgree, quantity } from '@fazhi/core';

test("packages/core/src/values/quantity.ts:214", async () => {


const printed = parseQuantity('100余份');
expect(printed && quantitiesAgree(printed, quantity(103, '份'))).toEqual(true
);
expect(printed && quantitiesAgree(printed, quantity(99, '份'))).toEqual(false
);
expect(quantitiesAgree(quantity('97.887', '%'), quantity('98', '%'))).toEqual(true
);
expect(quantitiesAgree(quantity(54, '项'), quantity(55, '项'))).toEqual(false
);

});
