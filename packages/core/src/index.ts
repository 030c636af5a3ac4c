/**
 * The domain of the yearly 法治政府建设 report as code: records, ledgers, indicators, values and the report tree.
 *
 * @packageDocumentation
 */
export { AgencySchema, type Agency } from './agency.js';
export * from './calendar/index.js';
export * from './enforcement-officer/index.js';
export { FazhiError, type FazhiErrorCode } from './fazhi-error.js';
export * from './identifiers/index.js';
export * from './law/index.js';
export { AgencyLedgersSchema, type AgencyLedgers } from './ledgers.js';
export * from './legal-adviser/index.js';
export type { Language, LocalizedText } from './localized-text.js';
export * from './major-decision/index.js';
export * from './measurement/index.js';
export * from './power-list/index.js';
export * from './record/index.js';
export * from './report/index.js';
export { SUBJECT_LABELS, type Subject } from './subject.js';
export * from './supervision/index.js';
export * from './values/index.js';
