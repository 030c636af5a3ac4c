export { record, type Constraint, type ConstraintParams, type RecordMeta, type RecordSchema } from './record.js';
