import type { LedgerTable } from '../record/ledger.js';
import type { CompetitionSpotCheck } from './competition-spot-check.js';
import type { ExistingMeasureCleanUp } from './existing-measure-clean-up.js';
import type { FairCompetitionReview } from './fair-competition-review.js';
import type { TenderProjectReview } from './tender-project-review.js';

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

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const FAIR_COMPETITION_LEDGER_TABLE = {
  reviews: { title: '公平竞争审查台账', countedBy: 'reviewedOn' },
  cleanUps: { title: '存量清理台账', countedBy: 'year' },
  tenderReviews: { title: '招投标整治台账', countedBy: 'year' },
  spotChecks: {
    title: '抽查举报台账',
    countedBy: 'on',
    references: { measureRef: { to: ['fairCompetition.reviews', 'normativeDocument.documents'], orText: true } },
  },
} as const satisfies LedgerTable<FairCompetitionLedgers>;
