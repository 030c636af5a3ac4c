import type { Provision } from '../provision.js';
import { COMPULSION_PROVISIONS } from './compulsion.js';
import { DECISION_PROVISIONS } from './decision.js';
import { DOCUMENT_PROVISIONS } from './document.js';
import { LEGISLATION_PROVISIONS } from './legislation.js';
import { PENALTY_PROVISIONS } from './penalty.js';
import { RECONSIDERATION_PROVISIONS } from './reconsideration.js';
import { REPORTING_PROVISIONS } from './reporting.js';
import { STANDARD_PROVISIONS } from './standard.js';

/** 条款标识: names of the provisions that rules and procedures rest on. */
export type ProvisionKey =
  | keyof typeof COMPULSION_PROVISIONS
  | keyof typeof DECISION_PROVISIONS
  | keyof typeof DOCUMENT_PROVISIONS
  | keyof typeof LEGISLATION_PROVISIONS
  | keyof typeof PENALTY_PROVISIONS
  | keyof typeof RECONSIDERATION_PROVISIONS
  | keyof typeof REPORTING_PROVISIONS
  | keyof typeof STANDARD_PROVISIONS;

/**
 * 条款登记: the provisions that rules and procedures rest on, by what they say, with their article in each edition.
 *
 * @example
 * ```ts
 * import { PROVISIONS } from '@fazhi/core';
 *
 * PROVISIONS['penalty.legalReview'].places.map(({ article }) => article); // => [38, 58]
 * ```
 */
export const PROVISIONS: Readonly<Record<ProvisionKey, Provision>> = {
  ...REPORTING_PROVISIONS,
  ...PENALTY_PROVISIONS,
  ...COMPULSION_PROVISIONS,
  ...RECONSIDERATION_PROVISIONS,
  ...DECISION_PROVISIONS,
  ...DOCUMENT_PROVISIONS,
  ...LEGISLATION_PROVISIONS,
  ...STANDARD_PROVISIONS,
};
