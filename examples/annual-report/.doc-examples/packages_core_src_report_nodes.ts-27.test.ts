// packages/core/src/report/nodes.ts:27
import { expect, test } from 'vitest';
import { paragraph, plainText } from '@fazhi/core';

test("packages/core/src/report/nodes.ts:27", async () => {


expect(plainText(paragraph('共出具法律意见', { type: 'factMention', fact: 'legalOpinion.issued', value: '103份' }, '。'))).toEqual('共出具法律意见103份。'
);

});
