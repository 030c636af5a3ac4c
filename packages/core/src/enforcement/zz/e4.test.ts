import { expect, test } from 'vitest';
import { nextStep, PENALTY_PROCEDURE, type PenaltyCase } from './all.js';
test('penalty-procedure.ts', () => {


const opened: PenaltyCase = {
  id: 'x1', actType: 'penalty', caseNo: '某交罚〔2024〕3号', organ: { name: '某市交通运输局' }, procedure: 'ordinary',
  party: { kind: 'legalPerson', name: '某运输公司' }, occurredOn: '2024-03-01', discoveredOn: '2024-03-02',
  filedOn: '2024-03-04', officers: [{ officerId: 'o1', certificateNo: '0200001' }],
  disclosure: { status: 'pending' }, processRecords: [], legalReview: { required: false, triggers: [] },
};
const next = nextStep(PENALTY_PROCEDURE, { case: opened });
expect(next?.label).toEqual('调查取证');
expect(next?.missing.map(({ missing, basis }) => [missing.zh, basis.article])).toEqual([['办案人员少于两人', 42]]);
});
