// packages/core/src/values/iso-date.ts:99
import { expect, test } from 'vitest';
import { formatChineseDate } from '@fazhi/core';

test("packages/core/src/values/iso-date.ts:99", async () => {


expect(formatChineseDate('2021-03-02')).toEqual('2021年3月2日'
);

});
