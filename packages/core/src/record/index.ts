export { choice } from './choice.js';
export { recordUnion, type RecordUnionSchema } from './record-union.js';
export { record, type Constraint, type ConstraintParams, type RecordMeta, type RecordSchema } from './record.js';
