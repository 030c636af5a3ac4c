import { expect, test } from 'vitest';
import { unrecordedStages } from './all.js';
test('three-systems.ts', () => {


const file = { title: '立案审批表', attachmentId: 'f1' };
const record = { form: 'written', stage: 'initiate', item: '立案审批表', madeOn: '2024-03-04', recorder: '张某', file } as const;
expect(unrecordedStages([record], ['initiate', 'investigate'])).toEqual(['investigate']);
});
