// packages/core/src/values/iso-date.ts:26
import { expect, test } from 'vitest';
import { isIsoDate } from '@fazhi/core';

test("packages/core/src/values/iso-date.ts:26", async () => {


expect(isIsoDate('2020-02-29')).toEqual(true
);
expect(isIsoDate('2021-02-29')).toEqual(false
);

});
