import { add as addRational, compare, subtract as subtractRational, type Rational } from './rational.js';

/** One end of an interval; `undefined` value means without limit. Internal. */
export interface Endpoint {
  /** The limit itself. */
  readonly value: Rational | undefined;
  /** True when the limit belongs to the interval. */
  readonly closed: boolean;
}

/** All values that print as a figure does. Internal. */
export interface Interval {
  /** Lower end. */
  readonly low: Endpoint;
  /** Upper end. */
  readonly high: Endpoint;
}

/** No limit on this side. */
export const UNLIMITED: Endpoint = { value: undefined, closed: false };

/** The interval of one value. */
export function point(value: Rational): Interval {
  return { low: { value, closed: true }, high: { value, closed: true } };
}

/** True when it has a limit on both sides. */
export function isBounded({ low, high }: Interval): boolean {
  return low.value !== undefined && high.value !== undefined;
}

function combine(a: Endpoint, b: Endpoint, operate: (x: Rational, y: Rational) => Rational): Endpoint {
  return a.value === undefined || b.value === undefined
    ? UNLIMITED
    : { value: operate(a.value, b.value), closed: a.closed && b.closed };
}

/** All sums of a value of each. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: combine(a.low, b.low, addRational), high: combine(a.high, b.high, addRational) };
}

/** All differences of a value of each. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return { low: combine(a.low, b.high, subtractRational), high: combine(a.high, b.low, subtractRational) };
}

/** True when every value of `a` is below every value of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  if (a.high.value === undefined || b.low.value === undefined) return false;
  const order = compare(a.high.value, b.low.value);
  return order < 0 || (order === 0 && !(a.high.closed && b.low.closed));
}

/** True when the two have a value in common. */
export function intersect(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** Applies an operation that grows with `x` and falls with `y` (or the reverse) by trying all four corners. Both must be bounded. */
export function corners(a: Interval, b: Interval, operate: (x: Rational, y: Rational) => Rational): Interval {
  let low: Endpoint = UNLIMITED;
  let high: Endpoint = UNLIMITED;
  for (const x of [a.low, a.high]) {
    for (const y of [b.low, b.high]) {
      if (x.value === undefined || y.value === undefined) return { low: UNLIMITED, high: UNLIMITED };
      const corner: Endpoint = { value: operate(x.value, y.value), closed: x.closed && y.closed };
      if (low.value === undefined || compare(corner.value!, low.value) < 0) low = corner;
      if (high.value === undefined || compare(corner.value!, high.value) > 0) high = corner;
    }
  }
  return { low, high };
}
