// packages/core/src/report/nodes.ts:116
import { expect, test } from 'vitest';
import { paragraph, sectionBody, text } from '@fazhi/core';

test("packages/core/src/report/nodes.ts:116", async () => {


const body = paragraph('正文。');
expect(sectionBody({ type: 'section', depth: 1, children: [{ type: 'heading', children: [text('标题')] }, body] })).toEqual([body]
);

});
