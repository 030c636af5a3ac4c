import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type DecisionCatalogEntry, DecisionCatalogEntrySchema } from './decision-catalog-entry.js';
import { type MajorDecision, MajorDecisionSchema } from './major-decision.js';
import { type ThreeMajorsOneLargeItem, ThreeMajorsOneLargeItemSchema } from './three-majors-one-large-item.js';

/** 重大行政决策台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface MajorDecisionLedgers {
  /** 重大行政决策台账: major decisions. */
  decisions?: MajorDecision[] | undefined;
  /** 年度目录: entries of the catalog. */
  catalog?: DecisionCatalogEntry[] | undefined;
  /** 三重一大台账: matters decided collectively. */
  threeMajors?: ThreeMajorsOneLargeItem[] | undefined;
}

/** 重大行政决策台账模式: schema of {@link MajorDecisionLedgers}. */
export const MajorDecisionLedgersSchema: RecordSchema<MajorDecisionLedgers> = record<MajorDecisionLedgers>()(
  {
    decisions: z.array(MajorDecisionSchema).max(50_000).optional().meta({ title: '重大行政决策台账' }),
    catalog: z.array(DecisionCatalogEntrySchema).max(50_000).optional().meta({ title: '年度目录' }),
    threeMajors: z.array(ThreeMajorsOneLargeItemSchema).max(50_000).optional().meta({ title: '三重一大台账' }),
  },
  { id: 'MajorDecisionLedgers', title: '重大行政决策台账' },
);
