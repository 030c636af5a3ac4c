export { parseChineseNumeral, toChineseNumeral } from './chinese-numeral.js';
export {
  DocumentNumberSchema,
  findDocumentNumbers,
  parseDocumentNumber,
  type DocumentNumber,
  type DocumentNumberFlaw,
  type DocumentNumberMatch,
  type DocumentNumberParts,
} from './document-number.js';
export { foldWidth } from './fold-width.js';
export {
  addDays,
  daysBetween,
  formatChineseDate,
  isIsoDate,
  isoDate,
  IsoDateSchema,
  YearSchema,
  type IsoDate,
  type Year,
} from './iso-date.js';
export {
  findCitations,
  LEGAL_RANK_LABELS,
  LegalCitationSchema,
  parseCitation,
  type CitationMatch,
  type LegalCitation,
  type LegalRank,
} from './legal-citation.js';
export { findQuantities, parseQuantity, type QuantityMatch } from './parse-quantity.js';
export { periodContains, yearPeriod, type Period } from './period.js';
export {
  DecimalStringSchema,
  formatQuantity,
  quantitiesAgree,
  quantity,
  QUANTITY_BOUND_LABELS,
  QuantitySchema,
  SCALE_EXPONENTS,
  toExact,
  toNumber,
  type Quantity,
  type QuantityBound,
  type QuantityScale,
} from './quantity.js';
export { rateOf, rateQuantity, type Rate, type RateRounding } from './rate.js';
export { LongTextSchema, ShortTextSchema } from './text.js';
export { ADOPTION_LABELS, type Adoption } from './adoption.js';
export { MoneyWanSchema, MoneyYuanSchema, type MoneyWan, type MoneyYuan } from './money.js';
export {
  GOVERNMENT_LEVEL_LABELS,
  OrganizationRefSchema,
  PersonSchema,
  RegionCodeSchema,
  UsccFormatSchema,
  type GovernmentLevel,
  type OrganizationRef,
  type Person,
} from './organization.js';
export { RateSchema } from './rate-schema.js';
export { YearMonthSchema, type YearMonth } from './year-month.js';
