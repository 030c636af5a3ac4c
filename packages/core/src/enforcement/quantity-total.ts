import { type Quantity, quantity, type QuantityBound, toExact } from '../values/quantity.js';
import { add, fromDecimal, rational, toDecimal } from '../values/rational.js';

const LOWER: readonly QuantityBound[] = ['gt', 'gte'];
const UPPER: readonly QuantityBound[] = ['lt', 'lte'];

/** The bound of a sum: as strict as the strictest when all limits point one way, else about. */
function boundOf(figures: readonly Quantity[]): QuantityBound {
  if (figures.some(({ bound, upper }) => bound === 'approx' || upper !== undefined)) return 'approx';
  const bounds = new Set<QuantityBound>(figures.map(({ bound }) => bound).filter((bound) => bound !== 'eq'));
  if (bounds.size === 0) return 'eq';
  for (const side of [LOWER, UPPER]) {
    if ([...bounds].every((bound) => side.includes(bound))) return side.find((bound) => bounds.has(bound))!;
  }
  return 'approx';
}

/** The total of figures some of which are limits: 230余 and 20 make 250余. Internal. */
export function totalOfQuantities(figures: readonly Quantity[], unit: string): Quantity {
  const total = figures.map((figure) => fromDecimal(toExact(figure))).reduce(add, rational(0n));
  return { ...quantity(toDecimal(total), unit), bound: boundOf(figures) };
}
