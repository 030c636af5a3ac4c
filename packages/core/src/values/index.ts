export { parseChineseNumeral, toChineseNumeral } from './chinese-numeral.js';
export {
  findDocumentNumbers,
  parseDocumentNumber,
  type DocumentNumber,
  type DocumentNumberFlaw,
  type DocumentNumberMatch,
  type DocumentNumberParts,
} from './document-number.js';
export { DocumentNumberSchema } from './document-number-schema.js';
export { foldWidth } from './fold-width.js';
export { addDays, daysBetween, formatChineseDate, isIsoDate, isoDate, type IsoDate, type Year } from './iso-date.js';
export { IsoDateSchema, YearSchema } from './iso-date-schema.js';
export {
  findCitations,
  LEGAL_RANK_LABELS,
  parseCitation,
  type CitationMatch,
  type LegalCitation,
  type LegalRank,
} from './legal-citation.js';
export { LegalCitationSchema } from './legal-citation-schema.js';
export { findQuantities, parseQuantity, type QuantityMatch } from './parse-quantity.js';
export { periodContains, yearPeriod, type Period } from './period.js';
export {
  formatQuantity,
  quantitiesAgree,
  quantity,
  QUANTITY_BOUND_LABELS,
  SCALE_EXPONENTS,
  toExact,
  toNumber,
  type Quantity,
  type QuantityBound,
  type QuantityScale,
} from './quantity.js';
export { DecimalStringSchema, QuantitySchema } from './quantity-schema.js';
export { rateOf, rateQuantity, type Rate, type RateRounding } from './rate.js';
export type { Evidence, LedgerRecord } from './ledger-record.js';
export { EvidenceSchema, LEDGER_RECORD_FIELDS } from './ledger-record-schema.js';
export { LongTextSchema, ShortTextSchema } from './text-schema.js';
export { ADOPTION_LABELS, type Adoption } from './adoption.js';
export type { MoneyWan, MoneyYuan } from './money.js';
export { MoneyWanSchema, MoneyYuanSchema } from './money-schema.js';
export { GOVERNMENT_LEVEL_LABELS, type GovernmentLevel, type OrganizationRef, type Person } from './organization.js';
export { OrganizationRefSchema, PersonSchema, RegionCodeSchema, UsccFormatSchema } from './organization-schema.js';
export { RateSchema } from './rate-schema.js';
export type { YearMonth } from './year-month.js';
export { YearMonthSchema } from './year-month-schema.js';
export { SUBJECT_LABELS, type Subject, type SubjectKey } from './subject.js';
