export * from './case-discretion.js';
export * from './case-file-assessment.js';
export * from './case-file-review.js';
export * from './case-parts.js';
export { LEFT_OUT_REASON_LABELS, type LeftOutCase, type LeftOutReason } from './cell-collector.js';
export * from './compile-enforcement-report.js';
export * from './compulsion-parts.js';
export * from './compulsion-table.js';
export * from './disclosure.js';
export * from './discretion-benchmark.js';
export * from './enforcement-annual-report.js';
export type { EnforcementCaseBase } from './enforcement-case-base.js';
export * from './enforcement-case.js';
export * from './enforcement-legal-review.js';
export * from './enforcement-lists.js';
export * from './enforcement-subject.js';
export * from './enforcement-supervision.js';
export * from './enforcement-tables.js';
export * from './enforcement-work-tally.js';
export * from './entrustment.js';
export * from '../values/iso-date-time.js';
export * from '../values/iso-date-time-schema.js';
export type { EnforcementLedgers } from './ledgers.js';
export * from './ledgers-schema.js';
export * from './legal-review-parts.js';
export * from './leniency-list.js';
export * from './licensing-case.js';
export * from './other-cases.js';
export * from '../values/inspection-method.js';
export * from '../values/party.js';
export * from '../values/party-schema.js';
export { penaltyColumn } from './penalty-bucket.js';
export { penaltyTableEditionOf, type PenaltyTerms } from './penalty-terms.js';
export * from './penalty-case.js';
export * from './penalty-decision.js';
export * from './penalty-hearing.js';
export * from '../values/penalty-kind.js';
export * from '../values/penalty-kind-schema.js';
export type { PenaltyMatter } from './penalty-matter.js';
export * from './penalty-parts.js';
export * from './penalty-procedure.js';
export * from './penalty-table-edition.js';
export * from './penalty-table.js';
export * from './process-record.js';
export * from './relief-outcome.js';
export * from './retention.js';
export * from './statistics-forms.js';
export {
  ADVANCE_DISCLOSURE_KIND_LABELS,
  AdvanceDisclosureSchema,
  unrecordedStages,
  type AdvanceDisclosure,
  type AdvanceDisclosureKind,
  type ThreeSystems,
} from './three-systems.js';
