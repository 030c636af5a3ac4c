import { type Quantity, type QuantityBound, toExact } from '../values/quantity.js';
import { add, fromDecimal, rational, toDecimal } from '../values/rational.js';

/** The bound of a sum: exact only if every part is; a limit if all limits point one way. */
function boundOf(bounds: readonly QuantityBound[]): QuantityBound {
  const present = new Set(bounds.filter((bound) => bound !== 'eq'));
  if (present.size === 0) return 'eq';
  const only = (...allowed: QuantityBound[]): boolean => [...present].every((bound) => allowed.includes(bound));
  if (only('gt', 'gte')) return present.has('gt') ? 'gt' : 'gte';
  if (only('lt', 'lte')) return present.has('lt') ? 'lt' : 'lte';
  return 'approx';
}

/**
 * The total of figures as recorded: `500余` and `300` are `800余`. Internal.
 *
 * Of a range the lower end is added, so that the total is a lower limit.
 */
export function recordedTotal(figures: readonly Quantity[], unit: string): Quantity {
  const value = figures.map((figure) => fromDecimal(toExact(figure))).reduce(add, rational(0n));
  const bounds = figures.map(({ bound, upper }) => (upper === undefined ? bound : 'gte'));
  return { value: toDecimal(value), unit, bound: boundOf(bounds), raw: '' };
}
