import { expect, test } from 'vitest';
import { ADJUSTMENT } from '../fixtures/records.js';
import { nextAdjustmentStep } from './adjustment-procedure.js';
import type { PowerListAdjustment } from './adjustment.js';

const reviewed: Partial<PowerListAdjustment> = {
  legalityReview: { by: '市司法局', on: '2020-06-10', result: 'approved' },
  managerReview: { by: '市委编办', on: '2020-06-12', result: 'approved' },
};
const approved: Partial<PowerListAdjustment> = { ...reviewed, governmentApproval: { on: '2020-06-20' } };

test.each<[string, Partial<PowerListAdjustment>, string | undefined, string[]]>([
  ['applied for', {}, 'reviewLegality', []],
  [
    'refused by the lawyers',
    { legalityReview: { by: '市司法局', on: '2020-06-10', result: 'refused' } },
    'reviewByManager',
    ['lawful'],
  ],
  ['reviewed', reviewed, 'approve', []],
  [
    'a change of elements needs no approval',
    { ...reviewed, kind: 'changeElements', before: ['甲'], after: ['甲'], changedElements: ['名称'] },
    'publish',
    [],
  ],
  [
    'a cancellation without supervision',
    { ...approved, kind: 'cancel', before: ['甲'], after: [] },
    'publish',
    ['supervisionPlan'],
  ],
  ['all done', { ...approved, publishedOn: '2020-06-22' }, undefined, []],
])('%s', (_, change, step, missing) => {
  const next = nextAdjustmentStep({ ...ADJUSTMENT, ...change });
  expect(next?.step).toBe(step);
  expect(next?.missing.map(({ id }) => id) ?? []).toEqual(missing);
});
