import { expect, test } from 'vitest';
import { commitToSeed, currentSelections, drawInspections, replaceSelection } from './all.js';
import { snapshotInspectors, snapshotTargets, type InspectionTarget, type Inspector } from './all.js';
test('replace-selection.ts', () => {



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
const moved = draw.selections[0]?.targetUscc ?? '';
const replaced = replaceSelection(draw, { targets, inspectors }, {
  targetUscc: moved, at: '2024-03-05T09:00:00+08:00', reason: 'moved', explanation: '已迁出本市', by: '张某', approvedBy: '王某',
});
expect(replaced?.replacements.length).toEqual(1);
expect(replaced && currentSelections(replaced).some(({ targetUscc }) => targetUscc === moved)).toEqual(false);
expect(replaced?.selections[0]?.targetUscc === moved).toEqual(true);
});
