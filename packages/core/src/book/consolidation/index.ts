export { consolidate, type ConsolidateOptions } from './consolidate.js';
export type * from './consolidation.js';
