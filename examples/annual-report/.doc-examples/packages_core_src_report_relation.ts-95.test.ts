// packages/core/src/report/relation.ts:95
import { expect, test } from 'vitest';
import { relationFacts } from '@fazhi/core';

test("packages/core/src/report/relation.ts:95", async () => {


expect(relationFacts({ id: 'r', kind: 'subset', part: 'key', whole: 'total' })).toEqual(['key', 'total']
);

});
