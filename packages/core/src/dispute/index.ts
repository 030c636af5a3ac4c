export { AdministrativeAdviceLetterSchema, type AdministrativeAdviceLetter } from './administrative-advice-letter.js';
export { AnnexedDocumentReviewSchema, type AnnexedDocumentReview } from './annexed-document-review.js';
export {
  DisputeScreeningSchema,
  DisputeTransferSchema,
  type DisputeScreening,
  type DisputeTransfer,
} from './dispute-screening.js';
export { DISPUTE_SUBJECT_LABELS, type DisputeSubject } from './dispute-subject.js';
export type { DisputeLedgers } from './ledgers.js';
export { DisputeLedgersSchema } from './ledgers-schema.js';
export {
  COURT_APPEARANCE_LABELS,
  LITIGATION_ROLE_LABELS,
  LITIGATION_STAGE_LABELS,
  LitigationCaseSchema,
  type CourtAppearance,
  type LitigationCase,
  type LitigationRole,
  type LitigationStage,
} from './litigation-case.js';
export { isSuitLost, LITIGATION_OUTCOME_LABELS, type LitigationOutcome } from './litigation-outcome.js';
export { MediatorTrainingSchema, type MediatorTraining } from './mediator-training.js';
export {
  JudicialConfirmationSchema,
  MEDIATION_AGREEMENT_FORM_LABELS,
  MEDIATION_START_LABELS,
  MediationCommitteeSchema,
  PeoplesMediationSchema,
  type JudicialConfirmation,
  type MediationAgreementForm,
  type MediationCommittee,
  type MediationStart,
  type PeoplesMediation,
} from './peoples-mediation.js';
export {
  PETITION_CHANNEL_LABELS,
  PETITION_SUBJECT_LABELS,
  PetitionMatterSchema,
  type PetitionChannel,
  type PetitionMatter,
  type PetitionSubject,
} from './petition-matter.js';
export {
  RECONSIDERATION_PROCEDURE_LABELS,
  RECONSIDERATION_ROLE_LABELS,
  ReconsiderationCaseSchema,
  type ReconsiderationCase,
  type ReconsiderationProcedure,
  type ReconsiderationRole,
} from './reconsideration-case.js';
export {
  ReconsiderationOpinionLetterSchema,
  type ReconsiderationOpinionLetter,
} from './reconsideration-opinion-letter.js';
export {
  isDirectCorrection,
  isReconsiderationDecision,
  RECONSIDERATION_OUTCOME_LABELS,
  type ReconsiderationOutcome,
} from './reconsideration-outcome.js';
export {
  JUDICIAL_SUGGESTION_TYPE_LABELS,
  JudicialSuggestionSchema,
  PROCURATORIAL_SUGGESTION_TYPE_LABELS,
  ProcuratorialSuggestionSchema,
  SUGGESTION_KIND_LABELS,
  SuggestionLetterSchema,
  type JudicialSuggestion,
  type JudicialSuggestionType,
  type ProcuratorialSuggestion,
  type ProcuratorialSuggestionType,
  type SuggestionLetter,
} from './suggestion-letter.js';
