import type { PowerListAdjustment } from './adjustment.js';

/**
 * 清单变动: what an adjustment does to the list, without how it came about; every {@link PowerListAdjustment} is one.
 */
export type PowerListChange = Pick<PowerListAdjustment, 'kind' | 'before' | 'after' | 'changedElements'>;
