import { expect, test } from 'vitest';
import { commitToSeed, drawInspections, snapshotInspectors, snapshotTargets, verifyDraw } from './all.js';
import type { InspectionTarget, Inspector } from './all.js';
test('draw-inspections.ts', () => {



const targets = ['11420000MB15291767', '11370303K212135612', '91230500MA1B3N1N2M'].map(
  (uscc, index): InspectionTarget => ({
    id: `t${index}`, uscc, name: `企业${index}`, status: 'open', updatedOn: '2024-01-05',
  }),
);
const inspectors = ['0200001', '0200002', '0200003'].map(
  (certificateNo, index): Inspector => ({
    id: `p${index}`, certificateNo, name: `人员${index}`, fields: ['盐业'], updatedOn: '2024-01-05',
  }),
);
const seed = '00112233445566778899aabbccddeeff';
const draw = drawInspections({
  id: 'd1', planId: 'p2024', batch: '1', field: '盐业', drawnAt: '2024-03-04T10:00:00+08:00',
  targets, targetSnapshot: snapshotTargets(targets, '2024-03-01'),
  inspectors, inspectorSnapshot: snapshotInspectors(inspectors, '2024-03-01'),
  strata: [{ name: '全部', by: 'all', ratio: '0.5' }],
  seed, seedCommitment: commitToSeed(seed, '2024-03-01T09:00:00+08:00', '某市司法局'),
  operator: { name: '张某' },
});
expect(draw.selections.map(({ inspectors: officers }) => officers.length)).toEqual([2, 2]);
expect(verifyDraw(draw, { targets, inspectors })).toEqual([]);
});
