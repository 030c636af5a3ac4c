// packages/core/src/report/nodes.ts:99
import { expect, test } from 'vitest';
import { headingText, text } from '@fazhi/core';

test("packages/core/src/report/nodes.ts:99", async () => {


expect(headingText({ type: 'section', depth: 1, children: [{ type: 'heading', children: [text('存在的不足和原因')] }] })).toEqual('存在的不足和原因'
);

});
