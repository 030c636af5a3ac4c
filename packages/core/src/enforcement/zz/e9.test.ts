import { expect, test } from 'vitest';
import { sampleSize } from './all.js';
test('draw-selection.ts', () => {


expect(sampleSize(100, '0.07')).toEqual(7);
expect(sampleSize(12, '0.05')).toEqual(1);
expect(sampleSize(3, '0.05', 5)).toEqual(3);
});
