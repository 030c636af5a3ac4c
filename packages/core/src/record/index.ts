export { choice } from './choice.js';
export { countedSpan } from './counted-span.js';
export type { CountedSpan, Ledger, LedgerReference, SpanFields } from './ledger.js';
export { recordUnion, type RecordUnionSchema } from './record-union.js';
export * from './condition.js';
export { conditionHolds } from './condition-holds.js';
export * from './conditions.js';
export { record, type ConditionParams, type RecordMeta, type RecordSchema } from './record.js';
