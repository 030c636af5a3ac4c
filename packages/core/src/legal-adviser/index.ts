export { AdviserCoverageSchema, type AdviserCoverage } from './adviser-coverage.js';
export { ADVISER_DUTY_LABELS, type AdviserDuty } from './adviser-duty.js';
export { ADVISER_KIND_LABELS, type AdviserKind } from './adviser-kind.js';
export {
  ADVISER_SERVICE_KIND_LABELS,
  AdviserServiceSchema,
  type AdviserService,
  type AdviserServiceKind,
} from './adviser-service.js';
export {
  CONTRACT_PERFORMANCE_LABELS,
  ContractReviewSchema,
  type ContractPerformance,
  type ContractReview,
} from './contract-review.js';
export type { LegalAdviserLedgers } from './ledgers.js';
export { LegalAdviserLedgersSchema } from './ledgers-schema.js';
export {
  ADVISER_FUNDING_LABELS,
  ADVISER_PROCUREMENT_LABELS,
  CONFLICT_RESULT_LABELS,
  ConflictCheckSchema,
  ENGAGEMENT_MODE_LABELS,
  ENGAGEMENT_STATUS_LABELS,
  LegalAdviserEngagementSchema,
  type AdviserFunding,
  type AdviserProcurement,
  type ConflictCheck,
  type ConflictResult,
  type EngagementMode,
  type EngagementStatus,
  type LegalAdviserEngagement,
} from './legal-adviser-engagement.js';
export {
  LegalOpinionSchema,
  OPINION_MATTER_LABELS,
  OPINION_RISK_LABELS,
  type LegalOpinion,
  type OpinionMatter,
  type OpinionRisk,
} from './legal-opinion.js';
export { OPINION_CONCLUSION_LABELS, type OpinionConclusion } from '../values/opinion-conclusion.js';
