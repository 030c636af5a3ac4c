import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type CompetitionSpotCheck, CompetitionSpotCheckSchema } from './competition-spot-check.js';
import { type ExistingMeasureCleanUp, ExistingMeasureCleanUpSchema } from './existing-measure-clean-up.js';
import { type FairCompetitionReview, FairCompetitionReviewSchema } from './fair-competition-review.js';
import { type TenderProjectReview, TenderProjectReviewSchema } from './tender-project-review.js';

/** 公平竞争审查台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface FairCompetitionLedgers {
  /** 公平竞争审查台账: reviews of measures. */
  reviews?: FairCompetitionReview[] | undefined;
  /** 存量清理台账: measures in force looked through. */
  cleanUps?: ExistingMeasureCleanUp[] | undefined;
  /** 招投标整治台账: campaigns on tenders. */
  tenderReviews?: TenderProjectReview[] | undefined;
  /** 抽查举报台账: spot checks, complaints, interviews. */
  spotChecks?: CompetitionSpotCheck[] | undefined;
}

/** 公平竞争审查台账模式: schema of {@link FairCompetitionLedgers}. */
export const FairCompetitionLedgersSchema: RecordSchema<FairCompetitionLedgers> = record<FairCompetitionLedgers>()(
  {
    reviews: z.array(FairCompetitionReviewSchema).max(50_000).optional().meta({ title: '公平竞争审查台账' }),
    cleanUps: z.array(ExistingMeasureCleanUpSchema).max(50_000).optional().meta({ title: '存量清理台账' }),
    tenderReviews: z.array(TenderProjectReviewSchema).max(50_000).optional().meta({ title: '招投标整治台账' }),
    spotChecks: z.array(CompetitionSpotCheckSchema).max(50_000).optional().meta({ title: '抽查举报台账' }),
  },
  { id: 'FairCompetitionLedgers', title: '公平竞争审查台账', description: 'The ledgers of this subject.' },
);
