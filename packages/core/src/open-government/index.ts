export * from './disclosure-annual-table.js';
export * from './disclosure-count.js';
export * from './disclosure-requests.js';
export * from './disclosure-review.js';
export * from './information-request.js';
export type { OpenGovernmentLedgers } from './ledgers.js';
export * from './ledgers-schema.js';
export * from './policy-interpretation.js';
