// packages/core/src/report/nodes.ts:66
import { expect, test } from 'vitest';
import { paragraph, visit } from '@fazhi/core';

test("packages/core/src/report/nodes.ts:66", async () => {


const types: string[] = [];
visit(paragraph('一', '二'), (node) => {
  types.push(node.type);
});
expect(types).toEqual(['paragraph', 'text', 'text']
);

});
