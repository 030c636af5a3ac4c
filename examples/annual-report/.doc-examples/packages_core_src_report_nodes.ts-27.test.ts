// packages/core/src/report/nodes.ts:27
import { expect, test } from 'vitest';
import { paragraph, plainText } from '@fazhi/core';

test("packages/core/src/report/nodes.ts:27", async () => {


plainText(paragraph('共出具法律意见', { type: 'factMention', fact: 'legalOpinion.issued', value: '103份' }, '。'));
// => '共出具法律意见103份。'
expect.fail('a "// =>" belongs to no statement');

});
