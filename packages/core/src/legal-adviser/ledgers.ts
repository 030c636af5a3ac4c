import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type LegalOpinion, LegalOpinionSchema } from './legal-opinion.js';

/** 法律顾问台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface LegalAdviserLedgers {
  /** 法律意见书台账: legal opinions. */
  opinions?: LegalOpinion[] | undefined;
}

/** 法律顾问台账模式: schema of {@link LegalAdviserLedgers}. */
export const LegalAdviserLedgersSchema: RecordSchema<LegalAdviserLedgers> = record<LegalAdviserLedgers>()(
  { opinions: z.array(LegalOpinionSchema).max(50_000).optional().meta({ title: '法律意见书台账' }) },
  { id: 'LegalAdviserLedgers', title: '法律顾问台账' },
);
