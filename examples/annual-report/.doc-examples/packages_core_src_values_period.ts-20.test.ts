// packages/core/src/values/period.ts:20
import { expect, test } from 'vitest';
import { yearPeriod } from '@fazhi/core';

test("packages/core/src/values/period.ts:20", async () => {


expect(yearPeriod(2020)).toEqual({ from: '2020-01-01', to: '2020-12-31' }
);
expect(yearPeriod(2020, '2020-09-30')).toEqual({ from: '2020-01-01', to: '2020-09-30' }
);

});
