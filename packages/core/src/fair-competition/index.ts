export * from './competition-finding.js';
export * from './competition-spot-check.js';
export * from './existing-measure-clean-up.js';
export * from './fair-competition-review.js';
export type { FairCompetitionLedgers } from './ledgers.js';
export * from './ledgers-schema.js';
export * from './tender-project-review.js';
