import { expect, test } from 'vitest';
import { snapshotInspectors, type Inspector } from './all.js';
test('list-snapshot.ts', () => {


const inspector: Inspector = { id: 'p1', certificateNo: '0200001', name: '张某', fields: ['盐业'], updatedOn: '2024-01-05' };
const [frozen, changed] = [inspector, { ...inspector, fields: ['电力'] }].map((row) => snapshotInspectors([row], '2024-03-01'));
expect(frozen?.sha256 === changed?.sha256).toEqual(false);
});
