import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { CompetitionSpotCheckSchema } from './competition-spot-check.js';
import { ExistingMeasureCleanUpSchema } from './existing-measure-clean-up.js';
import { FairCompetitionReviewSchema } from './fair-competition-review.js';
import { TenderProjectReviewSchema } from './tender-project-review.js';
import { FAIR_COMPETITION_LEDGER_TABLE, type FairCompetitionLedgers } from './ledgers.js';

/** 公平竞争审查台账模式: schema of {@link FairCompetitionLedgers}. */
export const FairCompetitionLedgersSchema: RecordSchema<FairCompetitionLedgers> = ledgersSchema<FairCompetitionLedgers>(
  FAIR_COMPETITION_LEDGER_TABLE,
  {
    reviews: FairCompetitionReviewSchema,
    cleanUps: ExistingMeasureCleanUpSchema,
    tenderReviews: TenderProjectReviewSchema,
    spotChecks: CompetitionSpotCheckSchema,
  },
  { id: 'FairCompetitionLedgers', title: '公平竞争审查台账', description: 'The ledgers of this subject.' },
);
