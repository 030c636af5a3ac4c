/**
 * The domain of the yearly 法治政府建设 report as code: records, ledgers, indicators, values and the report tree.
 *
 * @packageDocumentation
 */
export { FazhiError, type FazhiErrorCode } from './fazhi-error.js';
export type { Language, LocalizedText } from './localized-text.js';
export * from './record/index.js';
export * from './report/index.js';
export { SUBJECT_LABELS, type Subject } from './subject.js';
export * from './values/index.js';
