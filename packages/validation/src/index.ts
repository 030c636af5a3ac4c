/**
 * Judges ledgers and reports: findings with the rule, the place, the figures and the article of law.
 *
 * @packageDocumentation
 */
export { checkLedgers } from './check-ledgers.js';
export { checkReport } from './check-report.js';
export type { CheckOptions, Regrading } from './check-options.js';
export { exitCode } from './exit-code.js';
export {
  CONSEQUENCE_LABELS,
  SEVERITY_LABELS,
  VERDICT_LABELS,
  verdictOf,
  type Basis,
  type CheckResult,
  type Consequence,
  type Finding,
  type RelatedPlace,
  type RuleId,
  type Severity,
  type SkippedRule,
  type SkipReason,
  type Verdict,
  type WaivedFinding,
} from './finding.js';
export { formatFindings, type FindingsFormat, type FormatOptions } from './format/format-findings.js';
export { formSchema, type FormSchema } from './form-schema.js';
export type { KeptLedger, LedgerBook } from './ledger/ledger-book.js';
export {
  ledgerOverview,
  type CheckedBook,
  type FaultKind,
  type LedgerOverview,
  type SubjectOverview,
} from './overview/ledger-overview.js';
export { overviewReport } from './overview/overview-report.js';
export { parseLedgers, type ParsedLedgers, type ParseLedgersOptions } from './parse-ledgers.js';
export { parseRecord, type ParsedRecord } from './parse-record.js';
export type { Passage, PassageKind, PassagePiece } from './report-text/passage.js';
export type { Mention, ReportText, SearchOptions, TextMatch } from './report-text/report-text.js';
export type { Sentence } from './report-text/sentences.js';
export type { ContentsEvidence, StatutoryContents } from './report-text/statutory-contents.js';
export type { TitleSpan } from './report-text/title-spans.js';
export {
  defineRule,
  type LedgerContext,
  type LedgerRule,
  type MessageValue,
  type MessageVariant,
  type PreviousReport,
  type RawFinding,
  type RelatedSpan,
  type ReportContext,
  type ReportRule,
  type Rule,
  type RuleBasis,
  type RuleInput,
  type RuleOutcome,
} from './rule.js';
export type { RuleParam, RuleParams } from './rule-param.js';
export type { EngineRule } from './rules/engine-rule.js';
export { ENGINE_RULES, RULES } from './rules/catalogue.generated.js';
export { sampleCheckOptions } from './rules/sample-check-options.js';
export {
  sampleParagraph,
  sampleReport,
  sampleSection,
  type ReportSample,
  type SampleOptions,
} from './rules/sample-report.js';
export type { MeasuredLedgers } from './ledger/measured-ledgers.js';
export { recheck, type ReportPart } from './recheck.js';
export { redactPersonalData, type PersonalDataKind, type Redaction } from './personal-data/redact-personal-data.js';
export type { Waiver } from './waiver.js';
