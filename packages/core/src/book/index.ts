export { AgencyLedgersSchema, type AgencyLedgers } from './agency-ledgers.js';
export { type Indicator, type IndicatorId, INDICATORS } from './indicators.js';
export { enforcementStatistics } from './enforcement-statistics.js';
export { measure, type MeasureOptions, type Measurement } from './measure.js';
export { resolveIndicator } from './resolve-indicator.js';
