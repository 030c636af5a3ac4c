/**
 * Exact fractions, so that no figure of a report is ever computed in binary floating point.
 * Internal: callers see decimal strings.
 */
export interface Rational {
  readonly numerator: bigint;
  /** Always positive. */
  readonly denominator: bigint;
}

/** A fraction from its two parts. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  return denominator < 0n
    ? { numerator: -numerator, denominator: -denominator }
    : { numerator, denominator };
}

/** A fraction from a plain decimal string such as `36.4` or `-27.4`. */
export function fromDecimal(text: string): Rational {
  const [whole = '0', fraction = ''] = text.split('.');
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, rational(-b.numerator, b.denominator));
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** `b` must not be zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A decimal string rounded half up (away from zero) to so many decimals; `undefined` decimals means as many as needed, at most 6. */
export function toDecimal(value: Rational, decimals?: number): string {
  const places = decimals ?? 6;
  const factor = 10n ** BigInt(places);
  const negative = value.numerator < 0n;
  const magnitude = negative ? -value.numerator : value.numerator;
  const scaled = (magnitude * factor * 2n + value.denominator) / (value.denominator * 2n);
  const digits = scaled.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  let fraction = digits.slice(digits.length - places);
  if (decimals === undefined) fraction = fraction.replace(/0+$/, '');
  const sign = negative && scaled !== 0n ? '-' : '';
  return sign + whole + (fraction === '' ? '' : `.${fraction}`);
}
