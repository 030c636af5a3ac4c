export { choice } from './choice.js';
export { EvidenceSchema, LEDGER_RECORD_FIELDS, type Evidence, type LedgerRecord } from './ledger-record.js';
export { recordUnion, type RecordUnionSchema } from './record-union.js';
export { record, type Constraint, type ConstraintParams, type RecordMeta, type RecordSchema } from './record.js';
