export type { Indicator, IndicatorId } from './indicator.js';
export { INDICATORS } from './indicators.js';
export { measure, type Measurement } from './measure.js';
