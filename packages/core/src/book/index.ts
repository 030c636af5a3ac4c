export type { AgencyLedgers } from './agency-ledgers.js';
export * from './agency-ledgers-schema.js';
export * from './indicators.js';
export * from './enforcement-statistics.js';
export { LEDGERS, type LedgerPath } from './ledgers.js';
export * from './ledgers-of-year.js';
export * from './measure.js';
export * from './resolve-indicator.js';
export * from './subjects.js';
