export { addDays, daysBetween, formatChineseDate, isIsoDate, isoDate, IsoDateSchema, YearSchema, type IsoDate, type Year } from './iso-date.js';
export { periodContains, yearPeriod, type Period } from './period.js';
export {
  DecimalStringSchema,
  formatQuantity,
  quantitiesAgree,
  quantity,
  QUANTITY_BOUND_LABELS,
  QuantitySchema,
  SCALE_EXPONENTS,
  toExact,
  toNumber,
  type Quantity,
  type QuantityBound,
  type QuantityScale,
} from './quantity.js';
export { rateOf, rateQuantity, type Rate, type RateRounding } from './rate.js';
export { LongTextSchema, ShortTextSchema } from './text.js';
