/**
 * The domain of the yearly 法治政府建设 report as code: records, ledgers, indicators, values and the report tree.
 *
 * @packageDocumentation
 */
export * from './book/index.js';
export * from './calendar/index.js';
export * from './assessment/index.js';
export * from './credit/index.js';
export * from './dispute/index.js';
export * from './enforcement/index.js';
export * from './enforcement-officer/index.js';
export * from './fair-competition/index.js';
export * from './government-service/index.js';
export * from './inspection/index.js';
export * from './leadership/index.js';
export * from './legal-adviser/index.js';
export * from './legislation/index.js';
export * from './major-decision/index.js';
export * from './normative-document/index.js';
export * from './open-government/index.js';
export * from './power-list/index.js';
export * from './pufa/index.js';
export * from './supervision/index.js';
export * from './procedure/index.js';
export { FazhiError, type FazhiErrorCode } from './fazhi-error.js';
export * from './first-where.js';
export * from './identifiers/index.js';
export * from './law/index.js';
export type { Language, LocalizedText } from './localized-text.js';
export * from './measurement/index.js';
export * from './record/index.js';
export * from './report/index.js';
export * from './values/index.js';
