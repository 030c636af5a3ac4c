// packages/core/src/values/iso-date.ts:82
import { expect, test } from 'vitest';
import { addDays } from '@fazhi/core';

test("packages/core/src/values/iso-date.ts:82", async () => {


expect(addDays('2020-02-28', 2)).toEqual('2020-03-01'
);

});
