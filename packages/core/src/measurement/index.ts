export type { IndicatorEntry } from './indicator.js';
