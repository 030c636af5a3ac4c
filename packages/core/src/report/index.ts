export { AgencySchema, type Agency } from './agency.js';
export {
  ANNUAL_REPORT_STAGE_LABELS,
  AnnualReportEventSchema,
  AnnualReportProcessSchema,
  SECRECY_REVIEW_RESULT_LABELS,
  SecrecyReviewSchema,
  type AnnualReportEvent,
  type AnnualReportProcess,
  type AnnualReportStage,
  type SecrecyReview,
} from './annual-report-process.js';
export type { Fact, FactId } from './fact.js';
export { evaluateRelation, type Operand, type RelationOutcome, type RelationVerdict } from './evaluate-relation.js';
export { findFact, headingText, paragraph, plainText, sectionBody, text, visit } from './nodes.js';
export {
  RELATION_LABELS,
  relationFacts,
  type ChangeRelation,
  type GrowthRelation,
  type PartitionRelation,
  type RatioRelation,
  type Relation,
  type RelationKind,
  type SubsetRelation,
} from './relation.js';
export {
  CHART_KIND_LABELS,
  DOCUMENT_KIND_LABELS,
  REPORTER_CLASS_LABELS,
  UNREADABLE_REASON_LABELS,
  type Addressee,
  type Annex,
  type AttachmentNote,
  type Blank,
  type Block,
  type ChartKind,
  type DamagedDate,
  type Dateline,
  type DocumentKind,
  type FactMention,
  type Furniture,
  type FurnitureKind,
  type Heading,
  type Ordinal,
  type Paragraph,
  type Phrasing,
  type Report,
  type ReporterClass,
  type ReportMeta,
  type ReportNode,
  type Section,
  type SectionDepth,
  type Signature,
  type Table,
  type TableCell,
  type TableRow,
  type Text,
  type Title,
  type Unreadable,
  type UnreadableReason,
} from './report.js';
export { findStatutoryItems, type StatutoryItems } from './find-statutory-items.js';
export { STATUTORY_ITEM_LABELS, type StatutoryItem } from './statutory-item.js';
export { FIRST_PERSON_DUTY } from './statutory-wording.js';
export {
  reportingDeadlines,
  REPORTING_REGIME_LABELS,
  type Deadline,
  type ReportingDeadlines,
  type ReportingLine,
  type ReportingRegime,
} from './reporting-deadlines.js';
