/**
 * Exact fractions, so that no figure of a report is ever computed in binary floating point.
 * Internal: callers see decimal strings.
 */
export interface Rational {
  /** May be negative. */
  readonly numerator: bigint;
  /** Always positive. */
  readonly denominator: bigint;
}

/** A fraction from its two parts. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

/** A fraction from a plain decimal string such as `36.4` or `-27.4`. */
export function fromDecimal(text: string): Rational {
  const [whole = '0', fraction = ''] = text.split('.');
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

/** The sum. Of decimals it keeps the longer denominator: a sum of many would otherwise grow by each of them. */
export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) return rational(a.numerator + b.numerator, a.denominator);
  const [short, long] = a.denominator < b.denominator ? [a, b] : [b, a];
  if (long.denominator % short.denominator === 0n) {
    return rational(short.numerator * (long.denominator / short.denominator) + long.numerator, long.denominator);
  }
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The difference. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, rational(-b.numerator, b.denominator));
}

/** The product. */
export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The quotient; `b` must not be zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Decimals that are written when no number of them is asked for; zeros at the end are then dropped. */
const MOST_DECIMALS = 6;

/** A decimal string rounded half up (away from zero) to so many decimals; without `decimals` as many as it needs, at most 6. */
export function toDecimal(value: Rational, decimals?: number): string {
  const places = decimals ?? MOST_DECIMALS;
  const factor = 10n ** BigInt(places);
  const negative = value.numerator < 0n;
  const magnitude = negative ? -value.numerator : value.numerator;
  const scaled = (magnitude * factor * 2n + value.denominator) / (value.denominator * 2n);
  const digits = scaled.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places);
  const sign = negative && scaled !== 0n ? '-' : '';
  const text = sign + whole + (fraction === '' ? '' : `.${fraction}`);
  return decimals === undefined ? withoutTrailingZeros(text) : text;
}

/** A decimal string without the zeros (and the point) at its end. */
export function withoutTrailingZeros(decimal: string): string {
  if (!decimal.includes('.')) return decimal;
  let end = decimal.length;
  while (decimal[end - 1] === '0') end -= 1;
  if (decimal[end - 1] === '.') end -= 1;
  return decimal.slice(0, end);
}
