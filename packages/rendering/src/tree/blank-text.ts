import type { Blank } from '@fazhi/core';

/**
 * 待补文字: what stands in the text for a blank: what is wanted, its unit and the office that keeps it.
 *
 * @param blank - the blank
 */
export function blankText({ label, unit, office }: Blank): string {
  const details = [unit === undefined ? '' : `单位：${unit}`, office === undefined ? '' : `提供单位：${office}`]
    .filter((detail) => detail !== '')
    .join('；');
  return `【待补：${label}${details === '' ? '' : `（${details}）`}】`;
}
