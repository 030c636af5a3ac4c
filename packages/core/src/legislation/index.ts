export * from './administrative-rule.js';
export type { LegislationLedgers } from './ledgers.js';
export * from './ledgers-schema.js';
export * from './legislative-evaluation.js';
export * from './legislative-project.js';
export * from './legislative-stage.js';
export * from './legislative-procedure.js';
