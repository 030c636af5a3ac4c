export {
  COMPETITION_EXCEPTION_GROUND_LABELS,
  COMPETITION_FINDING_RESULT_LABELS,
  COMPETITION_STANDARD_LABELS,
  CompetitionExceptionSchema,
  CompetitionFindingSchema,
  type CompetitionException,
  type CompetitionExceptionGround,
  type CompetitionFinding,
  type CompetitionFindingResult,
  type CompetitionStandard,
} from './competition-finding.js';
export {
  CompetitionSpotCheckSchema,
  SPOT_CHECK_KIND_LABELS,
  type CompetitionSpotCheck,
  type SpotCheckKind,
} from './competition-spot-check.js';
export {
  CLEAN_UP_BASE_LABELS,
  ExistingMeasureCleanUpSchema,
  type CleanUpBase,
  type ExistingMeasureCleanUp,
} from './existing-measure-clean-up.js';
export {
  COMPETITION_CONCLUSION_LABELS,
  COMPETITION_POLICY_KIND_LABELS,
  COMPETITION_REVIEW_KIND_LABELS,
  COMPETITION_REVIEW_LEVEL_LABELS,
  CompetitionConsultationSchema,
  FairCompetitionReviewSchema,
  type CompetitionConclusion,
  type CompetitionConsultation,
  type CompetitionPolicyKind,
  type CompetitionReviewKind,
  type CompetitionReviewLevel,
  type FairCompetitionReview,
} from './fair-competition-review.js';
export type { FairCompetitionLedgers } from './ledgers.js';
export { FairCompetitionLedgersSchema } from './ledgers-schema.js';
export { TenderProjectReviewSchema, type TenderProjectReview } from './tender-project-review.js';
