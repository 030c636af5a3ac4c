export {
  ApplicantRequestsSchema,
  DisclosureAnnualTableSchema,
  DisclosureReliefSchema,
  DisclosureRequestsSchema,
  DocumentStockSchema,
  HandledRequestsSchema,
  RefusalCountsSchema,
  ReliefCountsSchema,
  REQUEST_APPLICANT_LABELS,
  type ApplicantRequests,
  type DisclosureAnnualTable,
  type DisclosureRelief,
  type DisclosureRequests,
  type DocumentStock,
  type HandledRequests,
  type RefusalCounts,
  type ReliefCounts,
  type RequestApplicant,
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
export { OpenGovernmentLedgersSchema, type OpenGovernmentLedgers } from './ledgers.js';
export {
  INTERPRETATION_FORM_LABELS,
  PolicyInterpretationSchema,
  type InterpretationForm,
  type PolicyInterpretation,
} from './policy-interpretation.js';
