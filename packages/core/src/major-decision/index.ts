export {
  DECISION_ADJUSTMENT_KIND_LABELS,
  DecisionAdjustmentSchema,
  type DecisionAdjustment,
  type DecisionAdjustmentKind,
} from './decision-adjustment.js';
export { DecisionCatalogEntrySchema, type DecisionCatalogEntry } from './decision-catalog-entry.js';
export { DecisionDeliberationSchema, type DecisionDeliberation } from './decision-deliberation.js';
export {
  DecisionExpertDemonstrationSchema,
  type DecisionExpertDemonstration,
} from './decision-expert-demonstration.js';
export { DecisionLegalityReviewSchema, type DecisionLegalityReview } from './decision-legality-review.js';
export {
  consultationDays,
  DecisionHearingSchema,
  DecisionParticipationSchema,
  PARTICIPATION_FORM_LABELS,
  type DecisionHearing,
  type DecisionParticipation,
  type ParticipationForm,
} from './decision-participation.js';
export {
  DecisionPostEvaluationSchema,
  POST_EVALUATION_TRIGGER_LABELS,
  type DecisionPostEvaluation,
  type PostEvaluationTrigger,
} from './decision-post-evaluation.js';
export {
  DECISION_RISK_LEVEL_LABELS,
  DECISION_RISK_TEST_LABELS,
  DecisionRiskAssessmentSchema,
  type DecisionRiskAssessment,
  type DecisionRiskLevel,
  type DecisionRiskTest,
} from './decision-risk-assessment.js';
export { DECISION_STEP_LABELS, type DecisionStep } from './decision-step.js';
export type { MajorDecisionLedgers } from './ledgers.js';
export { MajorDecisionLedgersSchema } from './ledgers-schema.js';
export {
  DECISION_CATEGORY_LABELS,
  MajorDecisionSchema,
  type DecisionCategory,
  type MajorDecision,
} from './major-decision.js';
export {
  MAJOR_DECISION_PROCEDURE,
  majorDecisionProgress,
  nextDecisionStep,
  type MajorDecisionStep,
} from './major-decision-procedure.js';
export {
  DECISION_MEETING_LABELS,
  THREE_MAJORS_KIND_LABELS,
  ThreeMajorsOneLargeItemSchema,
  type DecisionMeeting,
  type ThreeMajorsKind,
  type ThreeMajorsOneLargeItem,
} from './three-majors-one-large-item.js';
