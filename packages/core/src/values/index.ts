export * from './chinese-numeral.js';
export * from './document-number.js';
export * from './document-number-schema.js';
export * from './find-nones.js';
export * from './find-ranks.js';
export * from './fold-width.js';
export * from './identity-number.js';
export * from './iso-date.js';
export * from './iso-date-schema.js';
export * from './legal-citation.js';
export * from './legal-citation-schema.js';
export * from './parse-quantity.js';
export * from './period.js';
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
export * from './quantity-schema.js';
export * from './rate.js';
export * from './ledger-record.js';
export * from './ledger-record-schema.js';
export * from './text-schema.js';
export * from './value-formats.js';
export { PercentSchema, RatioSchema, Sha256Schema } from './code-schema.js';
export * from './adoption.js';
export * from './money.js';
export * from './money-schema.js';
export * from './severity.js';
export * from './organization.js';
export * from './organization-schema.js';
export * from './rate-schema.js';
export * from './year-month.js';
export * from './year-month-schema.js';
export { SUBJECT_LABELS, type Subject, type SubjectKey } from './subject.js';
export * from './change-reason.js';
export * from './read-value.js';
