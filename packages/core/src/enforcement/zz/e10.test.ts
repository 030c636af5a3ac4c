import { expect, test } from 'vitest';
import { snapshotTargets, type InspectionTarget } from './all.js';
test('list-snapshot.ts', () => {


const target: InspectionTarget = {
  id: 't1', uscc: '91230500MA1B3N1N2M', name: '某公司', status: 'open', updatedOn: '2024-01-05',
};
expect(snapshotTargets([target], '2024-03-01').count).toEqual(1);
expect(snapshotTargets([target], '2024-03-01').sha256.length).toEqual(64);
});
