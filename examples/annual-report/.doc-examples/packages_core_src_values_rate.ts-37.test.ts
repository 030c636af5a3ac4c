// packages/core/src/values/rate.ts:37
import { expect, test } from 'vitest';
import { rateOf } from '@fazhi/core';

test("packages/core/src/values/rate.ts:37", async () => {


expect(rateOf(139, 142, '排查纠纷')?.displayed).toEqual('97.9'
);
expect(rateOf(107, 107, '交办件')?.displayed).toEqual('100'
);
expect(rateOf(0, 0, '交办件')).toEqual(undefined
);

});
