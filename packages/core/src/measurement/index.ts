export type { IndicatorEntry } from './indicator.js';
export * from './partial-tally.js';
export { recordsBehind } from './records-behind.js';
