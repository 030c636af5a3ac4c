// packages/core/src/report/nodes.ts:11
import { expect, test } from 'vitest';
import { text } from '@fazhi/core';

test("packages/core/src/report/nodes.ts:11", async () => {


expect(text('本年度')).toEqual({ type: 'text', value: '本年度' }
);

});
