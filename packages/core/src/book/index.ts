export type { AgencyLedgers } from './agency-ledgers.js';
export { AgencyLedgersSchema } from './agency-ledgers-schema.js';
export { type Indicator, type IndicatorId, INDICATORS } from './indicators.js';
export { enforcementStatistics } from './enforcement-statistics.js';
export { LEDGERS, type LedgerPath } from './ledgers.js';
export { measure, type MeasureOptions, type Measurement } from './measure.js';
export { resolveIndicator } from './resolve-indicator.js';
export { SUBJECTS, type SubjectEntry } from './subjects.js';
