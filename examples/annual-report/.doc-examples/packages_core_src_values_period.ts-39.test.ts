// packages/core/src/values/period.ts:39
import { expect, test } from 'vitest';
import { periodContains, yearPeriod } from '@fazhi/core';

test("packages/core/src/values/period.ts:39", async () => {


expect(periodContains(yearPeriod(2022), '2023-01-13')).toEqual(false
);

});
