export { CLEAN_UP_CONCLUSION_LABELS, type CleanUpConclusion } from '../values/clean-up-conclusion.js';
export {
  CONSULTATION_DAY_KIND_LABELS,
  DocumentConsultationSchema,
  HeldConsultationSchema,
  WaivedConsultationSchema,
  type ConsultationDayKind,
  type DocumentConsultation,
  type HeldConsultation,
  type WaivedConsultation,
} from './document-consultation.js';
export {
  DOCUMENT_FILING_RESULT_LABELS,
  DocumentFilingSchema,
  FILING_MATERIAL_LABELS,
  type DocumentFiling,
  type DocumentFilingResult,
  type FilingMaterial,
} from './document-filing.js';
export {
  DocumentFilingReviewSchema,
  FILING_REVIEW_DIRECTION_LABELS,
  FILING_REVIEW_RESULT_LABELS,
  type DocumentFilingReview,
  type FilingReviewDirection,
  type FilingReviewResult,
} from './document-filing-review.js';
export {
  DocumentLegalityReviewSchema,
  LEGALITY_CONCLUSION_LABELS,
  type DocumentLegalityReview,
  type LegalityConclusion,
} from './document-legality-review.js';
export { DocumentReductionSchema, type DocumentReduction } from './document-reduction.js';
export { DOCUMENT_STATUS_LABELS, type DocumentStatus } from '../values/document-status.js';
export type { NormativeDocumentLedgers } from './ledgers.js';
export { NormativeDocumentLedgersSchema } from './ledgers-schema.js';
export {
  LEGALITY_REVIEW_SUBJECT_LABELS,
  LegalityReviewOpinionSchema,
  LegalityReviewScopeSchema,
  REVIEWED_ASPECT_RESULT_LABELS,
  type LegalityReviewOpinion,
  type LegalityReviewScope,
  type LegalityReviewSubject,
  type ReviewedAspectResult,
} from './legality-review-opinion.js';
export {
  DOCUMENT_ISSUER_LEVEL_LABELS,
  DocumentAssessmentSchema,
  NormativeDocumentSchema,
  type DocumentAssessment,
  type DocumentIssuerLevel,
  type NormativeDocument,
} from './normative-document.js';
export {
  DOCUMENT_CLEAN_UP_KIND_LABELS,
  DocumentCleanUpResultSchema,
  NormativeDocumentCleanUpSchema,
  type DocumentCleanUpKind,
  type DocumentCleanUpResult,
  type NormativeDocumentCleanUp,
} from './normative-document-clean-up.js';
export type { CleanUpScope } from '../values/clean-up-scope.js';
export { CleanUpScopeSchema } from '../values/clean-up-scope-schema.js';
export { ValidityPolicySchema, type ValidityPolicy } from './validity-policy.js';
export { NORMATIVE_DOCUMENT_PROCEDURE, nextDocumentStep, type NormativeDocumentStep } from './document-procedure.js';
export { COMMON_VALIDITY_POLICY, longestValidity } from './longest-validity.js';
