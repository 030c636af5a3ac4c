export { isCompleteForPublicity } from './complete-for-publicity.js';
export {
  COMMITMENT_FULFILMENT_LABELS,
  CREDIT_COMMITMENT_KIND_LABELS,
  CreditCommitmentSchema,
  type CommitmentFulfilment,
  type CreditCommitment,
  type CreditCommitmentKind,
} from './credit-commitment.js';
export {
  CreditPublicityRecordSchema,
  DISHONESTY_CLASS_LABELS,
  LICENSE_CLASS_LABELS,
  LicensePublicityRecordSchema,
  PenaltyPublicityRecordSchema,
  type CreditPublicityBase,
  type CreditPublicityRecord,
  type DishonestyClass,
  type LicenseClass,
  type LicensePublicityRecord,
  type PenaltyPublicityRecord,
} from './credit-publicity-record.js';
export {
  CreditRepairSchema,
  REPAIR_RESULT_LABELS,
  RepairConditionsSchema,
  type CreditRepair,
  type RepairConditions,
  type RepairResult,
} from './credit-repair.js';
export { CREDIT_TASK_STATUS_LABELS, CreditTaskSchema, type CreditTask, type CreditTaskStatus } from './credit-task.js';
export {
  DISHONESTY_LIST_KIND_LABELS,
  DISHONESTY_NOTICE_CONTENT_LABELS,
  DishonestyListEntrySchema,
  DishonestyNoticeSchema,
  type DishonestyListEntry,
  type DishonestyListKind,
  type DishonestyNotice,
  type DishonestyNoticeContent,
} from './dishonesty-list-entry.js';
export type { CreditLedgers } from './ledgers.js';
export { CreditLedgersSchema } from './ledgers-schema.js';
