export * from './assessment-result.js';
export * from './assessment-scheme.js';
export * from './demonstration-application.js';
export * from './indicator-system.js';
export type { AssessmentLedgers } from './ledgers.js';
export * from './ledgers-schema.js';
export * from './rule-of-law-inspection.js';
export { ScoreSchema } from './score.js';
export * from './self-check.js';
