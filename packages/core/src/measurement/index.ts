export { type Combination, type CombinationKind, COMBINATION_LABELS } from './combination.js';
export type { IndicatorEntry } from './indicator.js';
export * from './partial-tally.js';
export { recordsBehind } from './records-behind.js';
