// packages/core/src/values/iso-date.ts:65
import { expect, test } from 'vitest';
import { daysBetween } from '@fazhi/core';

test("packages/core/src/values/iso-date.ts:65", async () => {


expect(daysBetween('2021-04-01', '2021-11-22')).toEqual(235
);

});
