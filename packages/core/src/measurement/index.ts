export type { Indicator, IndicatorId } from './indicator.js';
