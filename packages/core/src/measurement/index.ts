export type { IndicatorEntry } from './indicator.js';
export { recordsBehind } from './records-behind.js';
