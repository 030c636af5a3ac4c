import { expect, test } from 'vitest';
import { compileEnforcementReport } from './all.js';
test('compile-enforcement-report.ts', () => {


const { report } = compileEnforcementReport([], {
  id: 'r2023', organ: { name: '某市交通运输局' }, year: 2023, powers: ['penalty', 'inspection'],
  edition: 'hubei2023', includesRevoked: false,
});
expect(report.penalty?.total).toEqual(0);
expect(report.penalty?.bucketRule).toEqual('lastColumn');
expect(report.licensing).toEqual(undefined);
});
