/** A plain decimal short enough to calculate with. */
const PLAIN = /^-?\d{1,40}(?:\.\d{1,12})?$/;

/** Whether a text is a plain decimal, which the functions here take. */
export function isDecimal(text: string): boolean {
  return PLAIN.test(text);
}

function parts(decimal: string): { sign: string; whole: string; fraction: string } {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '0', fraction = ''] = decimal.slice(sign.length).split('.');
  return { sign, whole, fraction };
}

/** Digits as a decimal without zeros that say nothing; a zero has no sign. */
function written(sign: string, whole: string, fraction: string): string {
  const integer = whole.replace(/^0+(?=\d)/, '');
  let end = fraction.length;
  while (fraction[end - 1] === '0') end -= 1;
  const decimals = fraction.slice(0, end);
  if (integer === '0' && decimals === '') return '0';
  return sign + integer + (decimals === '' ? '' : `.${decimals}`);
}

/**
 * 小数移位: a decimal divided by a power of ten, exactly. `shiftDecimal('36400', 4)` is `3.64`.
 *
 * @param decimal - a plain decimal
 * @param places - how far the point goes left; right when negative
 */
export function shiftDecimal(decimal: string, places: number): string {
  const { sign, whole, fraction } = parts(decimal);
  if (places < 0) {
    const moved = fraction.padEnd(-places, '0');
    return written(sign, whole + moved.slice(0, -places), moved.slice(-places));
  }
  const digits = whole.padStart(places + 1, '0');
  const point = digits.length - places;
  return written(sign, digits.slice(0, point), digits.slice(point) + fraction);
}

/**
 * 小数取位: a decimal rounded half away from zero to at most so many decimals. `roundDecimal('2.345', 2)` is `2.35`.
 *
 * @param decimal - a plain decimal
 * @param places - most decimals kept
 */
export function roundDecimal(decimal: string, places: number): string {
  const { sign, whole, fraction } = parts(decimal);
  if (fraction.length <= places) return written(sign, whole, fraction);
  const kept = BigInt(whole + fraction.slice(0, places));
  const digits = String(fraction[places]! >= '5' ? kept + 1n : kept).padStart(places + 1, '0');
  const point = digits.length - places;
  return written(sign, digits.slice(0, point), digits.slice(point));
}

/**
 * 坐标文字: a length as written into a drawing, to two decimals, so that equal drawings have equal bytes everywhere.
 *
 * @param length - a length in points
 */
export function coordinate(length: number): string {
  return shiftDecimal(String(Math.round(length * 100)), 2);
}
