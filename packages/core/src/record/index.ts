export * from './choice.js';
export * from './counted-span.js';
export type { CountedSpan, Ledger, LedgerReference, SpanFields } from './ledger.js';
export * from './record-union.js';
export * from './condition.js';
export { conditionHolds } from './condition-holds.js';
export * from './conditions.js';
export * from './record.js';
export * from './record-field.js';
