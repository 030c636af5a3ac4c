import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type PowerListAdjustment, PowerListAdjustmentSchema } from './adjustment.js';

/** 权责清单台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface PowerListLedgers {
  /** 调整台账: adjustments of the list. */
  adjustments?: PowerListAdjustment[] | undefined;
}

/** 权责清单台账模式: schema of {@link PowerListLedgers}. */
export const PowerListLedgersSchema: RecordSchema<PowerListLedgers> = record<PowerListLedgers>()(
  { adjustments: z.array(PowerListAdjustmentSchema).max(50_000).optional().meta({ title: '调整台账' }) },
  { id: 'PowerListLedgers', title: '权责清单台账' },
);
