import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type ThreeMajorsOneLargeItem, ThreeMajorsOneLargeItemSchema } from './three-majors-one-large-item.js';

/** 重大行政决策台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface MajorDecisionLedgers {
  /** 三重一大台账: matters decided collectively. */
  threeMajors?: ThreeMajorsOneLargeItem[] | undefined;
}

/** 重大行政决策台账模式: schema of {@link MajorDecisionLedgers}. */
export const MajorDecisionLedgersSchema: RecordSchema<MajorDecisionLedgers> = record<MajorDecisionLedgers>()(
  { threeMajors: z.array(ThreeMajorsOneLargeItemSchema).max(50_000).optional().meta({ title: '三重一大台账' }) },
  { id: 'MajorDecisionLedgers', title: '重大行政决策台账' },
);
