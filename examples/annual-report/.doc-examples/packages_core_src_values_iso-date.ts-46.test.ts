// packages/core/src/values/iso-date.ts:46
import { expect, test } from 'vitest';
import { isoDate } from '@fazhi/core';

test("packages/core/src/values/iso-date.ts:46", async () => {


expect(isoDate(2021, 1, 14)).toEqual('2021-01-14'
);
expect(isoDate(2021, 2, 30)).toEqual(undefined
);

});
