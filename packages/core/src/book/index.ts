export { AgencyLedgersSchema, type AgencyLedgers } from './agency-ledgers.js';
export { INDICATORS } from './indicators.js';
export { measure, type Measurement } from './measure.js';
