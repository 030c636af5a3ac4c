// packages/core/src/report/nodes.ts:44
import { expect, test } from 'vitest';
import { paragraph, plainText } from '@fazhi/core';

test("packages/core/src/report/nodes.ts:44", async () => {


expect(plainText(paragraph('共', { type: 'blank', id: 'b1', label: '件数', unit: '件' }, '。'))).toEqual('共＿＿件。'
);

});
