import { expect, test } from 'vitest';
import { currentSelections, type InspectionDraw } from './all.js';
test('replace-selection.ts', () => {


const selections: InspectionDraw['selections'] = [
  { targetUscc: '91230500MA1B3N1N2M', name: '某公司', stratum: '全部', inspectors: ['0200001', '0200002'] },
];
const replacements: InspectionDraw['replacements'] = [
  {
    kind: 'inspector', at: '2024-03-05T09:00:00+08:00', targetUscc: '91230500MA1B3N1N2M', outgoing: '0200002',
    substitute: '0200003', reason: 'illness', explanation: '因病住院', by: '张某', approvedBy: '王某',
  },
];
expect(currentSelections({ selections, replacements })[0]?.inspectors).toEqual(['0200001', '0200003']);
});
