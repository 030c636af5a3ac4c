export {
  DisclosureAnnualTableSchema,
  DisclosureReliefSchema,
  DocumentStockSchema,
  ReliefCountsSchema,
  type DisclosureAnnualTable,
  type DisclosureRelief,
  type DocumentStock,
  type ReliefCounts,
} from './disclosure-annual-table.js';
export {
  DISCLOSURE_CATEGORY_LABELS,
  DISCLOSURE_CHANNEL_LABELS,
  DisclosureCountSchema,
  type DisclosureCategory,
  type DisclosureChannel,
  type DisclosureCount,
} from './disclosure-count.js';
export {
  ApplicantRequestsSchema,
  DisclosureRequestsSchema,
  HandledRequestsSchema,
  RefusalCountsSchema,
  REQUEST_APPLICANT_LABELS,
  type ApplicantRequests,
  type DisclosureRequests,
  type HandledRequests,
  type RefusalCounts,
  type RequestApplicant,
} from './disclosure-requests.js';
export {
  DisclosureReviewSchema,
  SECRECY_RESULT_LABELS,
  type DisclosureReview,
  type SecrecyResult,
} from './disclosure-review.js';
export {
  InformationRequestSchema,
  REFUSAL_REASON_LABELS,
  REQUEST_RESULT_LABELS,
  RequestClarificationSchema,
  type InformationRequest,
  type RefusalReason,
  type RequestClarification,
  type RequestResult,
} from './information-request.js';
export type { OpenGovernmentLedgers } from './ledgers.js';
export { OpenGovernmentLedgersSchema } from './ledgers-schema.js';
export {
  INTERPRETATION_FORM_LABELS,
  PolicyInterpretationSchema,
  type InterpretationForm,
  type PolicyInterpretation,
} from './policy-interpretation.js';
