export {
  CaseDiscretionSchema,
  DISCRETION_GRADE_LABELS,
  type CaseDiscretion,
  type DiscretionGrade,
} from './case-discretion.js';
export {
  CASE_FILE_GRADE_LABELS,
  CASE_FILE_VETO_LABELS,
  CaseFileAssessmentSchema,
  type CaseFileAssessment,
  type CaseFileGrade,
  type CaseFileVeto,
} from './case-file-assessment.js';
export {
  CaseFileReviewSchema,
  ReviewedCaseFileSchema,
  type CaseFileReview,
  type ReviewedCaseFile,
} from './case-file-review.js';
export {
  CASE_SOURCE_LABELS,
  CaseArchiveSchema,
  CaseOfficerSchema,
  CaseRecusalSchema,
  CaseServiceSchema,
  CriminalTransferSchema,
  SERVICE_METHOD_LABELS,
  SingleOfficerExceptionSchema,
  type CaseArchive,
  type CaseOfficer,
  type CaseRecusal,
  type CaseService,
  type CaseSource,
  type CriminalTransfer,
  type ServiceMethod,
  type SingleOfficerException,
} from './case-parts.js';
export { LEFT_OUT_REASON_LABELS, type LeftOutCase, type LeftOutReason } from './cell-collector.js';
export {
  compileEnforcementReport,
  type CompiledEnforcementReport,
  type EnforcementReportOptions,
} from './compile-enforcement-report.js';
export {
  COMPULSORY_EXECUTION_KIND_LABELS,
  COMPULSORY_MEASURE_KIND_LABELS,
  CompulsoryExecutionSchema,
  CompulsoryMeasureSchema,
  CourtApplicationSchema,
  EXECUTION_END_LABELS,
  type CompulsoryExecution,
  type CompulsoryExecutionKind,
  type CompulsoryMeasure,
  type CompulsoryMeasureKind,
  type CourtApplication,
  type ExecutionEnd,
} from './compulsion-parts.js';
export { CompulsionTableSchema, type CompulsionTable } from './compulsion-table.js';
export {
  DISCLOSURE_EXEMPTION_LABELS,
  DisclosureWithdrawalSchema,
  EnforcementDisclosureSchema,
  ExemptDisclosureSchema,
  PendingDisclosureSchema,
  PublicityChannelSchema,
  PublishedDisclosureSchema,
  RedactionSchema,
  WITHDRAWAL_REASON_LABELS,
  WithdrawnDisclosureSchema,
  type DisclosureExemption,
  type DisclosureWithdrawal,
  type EnforcementDisclosure,
  type ExemptDisclosure,
  type PendingDisclosure,
  type PublicityChannel,
  type PublishedDisclosure,
  type Redaction,
  type WithdrawalReason,
  type WithdrawnDisclosure,
} from './disclosure.js';
export {
  DiscretionBenchmarkSchema,
  DiscretionGradeRowSchema,
  DiscretionResultSchema,
  type DiscretionBenchmark,
  type DiscretionGradeRow,
  type DiscretionResult,
} from './discretion-benchmark.js';
export { EnforcementAnnualReportSchema, type EnforcementAnnualReport } from './enforcement-annual-report.js';
export type { EnforcementCaseBase } from './enforcement-case-base.js';
export { EnforcementCaseSchema, type EnforcementCase } from './enforcement-case.js';
export { EnforcementLegalReviewSchema, type EnforcementLegalReview } from './enforcement-legal-review.js';
export {
  AUDIO_VISUAL_KIND_LABELS,
  AudioVisualRecordItemSchema,
  LegalReviewCatalogEntrySchema,
  type AudioVisualKind,
  type AudioVisualRecordItem,
  type LegalReviewCatalogEntry,
} from './enforcement-lists.js';
export {
  EnforcementSubjectSchema,
  SUBJECT_NATURE_LABELS,
  SUBJECT_STATUS_LABELS,
  type EnforcementSubject,
  type SubjectNature,
  type SubjectStatus,
} from './enforcement-subject.js';
export {
  ENFORCEMENT_COMPLAINT_CHANNEL_LABELS,
  ENFORCEMENT_COMPLAINT_RESULT_LABELS,
  EnforcementComplaintSchema,
  EnforcementSupervisionNoticeSchema,
  SUPERVISION_NOTICE_KIND_LABELS,
  SUPERVISION_NOTICE_RESULT_LABELS,
  type EnforcementComplaint,
  type EnforcementComplaintChannel,
  type EnforcementComplaintResult,
  type EnforcementSupervisionNotice,
  type SupervisionNoticeKind,
  type SupervisionNoticeResult,
} from './enforcement-supervision.js';
export {
  ANNUAL_TABLE_ACT_LABELS,
  CaseHandlingCountsSchema,
  CertificateHoldingSchema,
  EnterpriseInspectionCountSchema,
  LicensingTableSchema,
  OtherActCountSchema,
  type AnnualTableAct,
  type CaseHandlingCounts,
  type CertificateHolding,
  type EnterpriseInspectionCount,
  type LicensingTable,
  type OtherActCount,
} from './enforcement-tables.js';
export { EnforcementWorkTallySchema, type EnforcementWorkTally } from './enforcement-work-tally.js';
export { EntrustmentSchema, type Entrustment } from './entrustment.js';
export { isNotAfter, type IsoDateTime } from '../values/iso-date-time.js';
export { IsoDateTimeSchema } from '../values/iso-date-time-schema.js';
export type { EnforcementLedgers } from './ledgers.js';
export { EnforcementLedgersSchema } from './ledgers-schema.js';
export {
  CaseLegalReviewSchema,
  LEGAL_REVIEW_ASPECT_LABELS,
  LEGAL_REVIEW_FINDING_LABELS,
  LEGAL_REVIEW_RESULT_LABELS,
  LEGAL_REVIEW_TRIGGER_LABELS,
  LegalReviewerSchema,
  LegalReviewItemSchema,
  REVIEW_MATERIAL_KIND_LABELS,
  ReviewMaterialSchema,
  ReviewResponseSchema,
  type CaseLegalReview,
  type LegalReviewAspect,
  type LegalReviewer,
  type LegalReviewFinding,
  type LegalReviewItem,
  type LegalReviewResult,
  type LegalReviewTrigger,
  type ReviewMaterial,
  type ReviewMaterialKind,
  type ReviewResponse,
} from './legal-review-parts.js';
export {
  LENIENCY_KIND_LABELS,
  LeniencyListEntrySchema,
  type LeniencyKind,
  type LeniencyListEntry,
} from './leniency-list.js';
export {
  LICENSING_OUTCOME_LABELS,
  LICENSING_REQUEST_LABELS,
  LicensingCaseSchema,
  LicensingDecisionSchema,
  LicensingRevocationSchema,
  REVOCATION_GROUND_LABELS,
  type LicensingCase,
  type LicensingDecision,
  type LicensingOutcome,
  type LicensingRequest,
  type LicensingRevocation,
  type RevocationGround,
} from './licensing-case.js';
export {
  CompulsionCaseSchema,
  InspectionCaseSchema,
  OTHER_ACT_LABELS,
  OtherActCaseSchema,
  type CompulsionCase,
  type InspectionCase,
  type OtherAct,
  type OtherActCase,
} from './other-cases.js';
export { INSPECTION_METHOD_LABELS, type InspectionMethod } from '../values/inspection-method.js';
export {
  ID_DOCUMENT_KIND_LABELS,
  PARTY_KIND_LABELS,
  type EnforcementParty,
  type IdDocumentKind,
  type PartyKind,
} from '../values/party.js';
export { EnforcementPartySchema } from '../values/party-schema.js';
export { penaltyColumn } from './penalty-bucket.js';
export { penaltyTableEditionOf, type PenaltyTerms } from './penalty-terms.js';
export { PenaltyCaseSchema, type PenaltyCase } from './penalty-case.js';
export {
  PENALTY_OUTCOME_LABELS,
  PenaltyDecisionSchema,
  type PenaltyDecision,
  type PenaltyOutcome,
} from './penalty-decision.js';
export {
  CollectiveDiscussionSchema,
  PenaltyDefenseSchema,
  PenaltyHearingSchema,
  PenaltyNoticeSchema,
  type CollectiveDiscussion,
  type PenaltyDefense,
  type PenaltyHearing,
  type PenaltyNotice,
} from './penalty-hearing.js';
export { PENALTY_KIND_LABELS, type PenaltyKind } from '../values/penalty-kind.js';
export { PenaltyKindSchema } from '../values/penalty-kind-schema.js';
export type { PenaltyMatter } from './penalty-matter.js';
export {
  CaseExtensionSchema,
  OrderToCorrectSchema,
  PartyEducationSchema,
  PENALTY_PROCEDURE_LABELS,
  PenaltyExecutionSchema,
  type CaseExtension,
  type OrderToCorrect,
  type PartyEducation,
  type PenaltyExecution,
  type PenaltyProcedure,
} from './penalty-parts.js';
export { PENALTY_PROCEDURE, type PenaltyStep } from './penalty-procedure.js';
export {
  BUCKET_RULE_LABELS,
  PENALTY_TABLE_EDITION_LABELS,
  PENALTY_TABLE_EDITIONS,
  type BucketRule,
  type PenaltyTableColumn,
  type PenaltyTableEdition,
  type PenaltyTableForm,
} from './penalty-table-edition.js';
export {
  AMOUNT_UNIT_LABELS,
  PenaltyCountSchema,
  PenaltyTableSchema,
  type AmountUnit,
  type PenaltyCount,
  type PenaltyTable,
} from './penalty-table.js';
export {
  AudioVisualRecordSchema,
  CASE_STAGE_LABELS,
  ProcessRecordSchema,
  RECORD_FORM_LABELS,
  WrittenRecordSchema,
  type AudioVisualRecord,
  type CaseStage,
  type ProcessRecord,
  type RecordForm,
  type WrittenRecord,
} from './process-record.js';
export {
  RELIEF_KIND_LABELS,
  RELIEF_RESULT_LABELS,
  ReliefOutcomeSchema,
  type ReliefKind,
  type ReliefOutcome,
  type ReliefResult,
} from './relief-outcome.js';
export { RetentionSchema, type Retention } from './retention.js';
export {
  ADVANCE_DISCLOSURE_KIND_LABELS,
  AdvanceDisclosureSchema,
  unrecordedStages,
  type AdvanceDisclosure,
  type AdvanceDisclosureKind,
  type ThreeSystems,
} from './three-systems.js';
