import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type AdviserCoverage, AdviserCoverageSchema } from './adviser-coverage.js';
import { type AdviserService, AdviserServiceSchema } from './adviser-service.js';
import { type ContractReview, ContractReviewSchema } from './contract-review.js';
import { type LegalAdviserEngagement, LegalAdviserEngagementSchema } from './legal-adviser-engagement.js';
import { type LegalOpinion, LegalOpinionSchema } from './legal-opinion.js';

/** 法律顾问台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface LegalAdviserLedgers {
  /** 聘任台账: engagements of advisers. */
  engagements?: LegalAdviserEngagement[] | undefined;
  /** 法律意见书台账: legal opinions. */
  opinions?: LegalOpinion[] | undefined;
  /** 合同审核台账: reviews of contracts. */
  contractReviews?: ContractReview[] | undefined;
  /** 服务台账: other services of advisers. */
  services?: AdviserService[] | undefined;
  /** 覆盖情况: counts of units with an adviser. */
  coverage?: AdviserCoverage[] | undefined;
}

/** 法律顾问台账模式: schema of {@link LegalAdviserLedgers}. */
export const LegalAdviserLedgersSchema: RecordSchema<LegalAdviserLedgers> = record<LegalAdviserLedgers>()(
  {
    engagements: z.array(LegalAdviserEngagementSchema).max(50_000).optional().meta({ title: '聘任台账' }),
    opinions: z.array(LegalOpinionSchema).max(50_000).optional().meta({ title: '法律意见书台账' }),
    contractReviews: z.array(ContractReviewSchema).max(50_000).optional().meta({ title: '合同审核台账' }),
    services: z.array(AdviserServiceSchema).max(50_000).optional().meta({ title: '服务台账' }),
    coverage: z.array(AdviserCoverageSchema).max(50_000).optional().meta({ title: '覆盖情况' }),
  },
  { id: 'LegalAdviserLedgers', title: '法律顾问台账' },
);
