import { expect, test } from 'vitest';
import { isNotAfter } from './all.js';
test('iso-date-time.ts', () => {


expect(isNotAfter('2024-05-06T09:30:00+08:00', '2024-05-06T01:31:00Z')).toEqual(true);
expect(isNotAfter('2024-05-06T09:30:00+08:00', '2024-05-06T01:29:00Z')).toEqual(false);
});
