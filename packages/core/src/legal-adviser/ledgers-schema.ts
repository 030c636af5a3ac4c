import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { AdviserCoverageSchema } from './adviser-coverage.js';
import { AdviserServiceSchema } from './adviser-service.js';
import { ContractReviewSchema } from './contract-review.js';
import { LegalAdviserEngagementSchema } from './legal-adviser-engagement.js';
import { LegalOpinionSchema } from './legal-opinion.js';
import { LEGAL_ADVISER_LEDGER_TABLE, type LegalAdviserLedgers } from './ledgers.js';

/** 法律顾问台账模式: schema of {@link LegalAdviserLedgers}. */
export const LegalAdviserLedgersSchema: RecordSchema<LegalAdviserLedgers> = ledgersSchema<LegalAdviserLedgers>(
  LEGAL_ADVISER_LEDGER_TABLE,
  {
    engagements: LegalAdviserEngagementSchema,
    opinions: LegalOpinionSchema,
    contractReviews: ContractReviewSchema,
    services: AdviserServiceSchema,
    coverage: AdviserCoverageSchema,
  },
  { id: 'LegalAdviserLedgers', title: '法律顾问台账' },
);
