import { ENFORCEMENT_OFFICER_ENTRIES } from '../enforcement-officer/indicators.js';
import { LEGAL_ADVISER_ENTRIES } from '../legal-adviser/indicators.js';
import { MAJOR_DECISION_ENTRIES } from '../major-decision/indicators.js';
import { POWER_LIST_ENTRIES } from '../power-list/indicators.js';
import { SUPERVISION_ENTRIES } from '../supervision/indicators.js';
import { type Indicator, indicatorsOf } from './indicator.js';

/**
 * 指标目录: every indicator, by subject in the order a report treats them.
 *
 * @example
 * ```ts
 * import { INDICATORS } from '@fazhi/core';
 *
 * INDICATORS.find(({ id }) => id === 'powerList.adjusted')?.unit; // => '项'
 * ```
 */
export const INDICATORS: readonly Indicator[] = [
  ...indicatorsOf('power-list', POWER_LIST_ENTRIES),
  ...indicatorsOf('major-decision', MAJOR_DECISION_ENTRIES),
  ...indicatorsOf('legal-adviser', LEGAL_ADVISER_ENTRIES),
  ...indicatorsOf('enforcement-officer', ENFORCEMENT_OFFICER_ENTRIES),
  ...indicatorsOf('supervision', SUPERVISION_ENTRIES),
];
