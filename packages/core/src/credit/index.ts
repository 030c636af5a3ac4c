export * from './complete-for-publicity.js';
export * from './credit-commitment.js';
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
export * from './credit-repair.js';
export * from './credit-task.js';
export * from './dishonesty-list-entry.js';
export type { CreditLedgers } from './ledgers.js';
export * from './ledgers-schema.js';
