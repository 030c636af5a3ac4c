const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** By the remainder of the sum by 11. */
const CHECK_CHARACTERS = '10X98765432';

/**
 * 公民身份号码校验码: the last character of a citizen's identity number (GB 11643-1999).
 *
 * @param first17 - the 17 digits before it
 * @returns the character; `undefined` for anything but 17 digits
 *
 * @example
 * ```ts
 * import { identityCheckCharacter } from '@fazhi/core';
 *
 * identityCheckCharacter('11010519491231002'); // => 'X'
 * identityCheckCharacter('1101051949'); // => undefined
 * ```
 */
export function identityCheckCharacter(first17: string): string | undefined {
  if (!/^\d{17}$/.test(first17)) return undefined;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return CHECK_CHARACTERS[sum % 11];
}
