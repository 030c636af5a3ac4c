import { type IsoDate, isIsoDate } from '../values/iso-date.js';
import type { ValidityPolicy } from './validity-policy.js';

/**
 * 常见有效期政策: five years, two for documents on trial, as many places have it; no national rule says so.
 */
export const COMMON_VALIDITY_POLICY: ValidityPolicy = {
  jurisdiction: '未指定',
  years: 5,
  trialYears: 2,
  temporaryEndsWithTask: true,
  assessBeforeDays: 180,
};

/**
 * 最长有效期: the latest day on which a document may still be in force under a policy.
 *
 * @param effectiveFrom - first day in force
 * @param trial - whether it is made on trial (试行、暂行)
 * @param policy - the policy of the area
 *
 * @example
 * ```ts
 * import { COMMON_VALIDITY_POLICY, longestValidity } from '@fazhi/core';
 *
 * longestValidity('2020-03-01', false, COMMON_VALIDITY_POLICY); // => '2025-03-01'
 * longestValidity('2020-03-01', true, COMMON_VALIDITY_POLICY); // => '2022-03-01'
 * ```
 */
export function longestValidity(
  effectiveFrom: IsoDate,
  trial: boolean,
  policy: Pick<ValidityPolicy, 'years' | 'trialYears'>,
): IsoDate {
  const year = Number(effectiveFrom.slice(0, 4)) + (trial ? policy.trialYears : policy.years);
  const day = `${String(year)}${effectiveFrom.slice(4)}`;
  // 29 February of a common year.
  return isIsoDate(day) ? day : `${String(year)}-02-28`;
}
