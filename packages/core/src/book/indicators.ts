import { ASSESSMENT_ENTRIES } from '../assessment/indicators.js';
import { CREDIT_ENTRIES } from '../credit/indicators.js';
import { DISPUTE_ENTRIES } from '../dispute/indicators.js';
import { ENFORCEMENT_ENTRIES } from '../enforcement/indicators.js';
import { ENFORCEMENT_OFFICER_ENTRIES } from '../enforcement-officer/indicators.js';
import { FAIR_COMPETITION_ENTRIES } from '../fair-competition/indicators.js';
import { GOVERNMENT_SERVICE_ENTRIES } from '../government-service/indicators.js';
import { INSPECTION_ENTRIES } from '../inspection/indicators.js';
import { LEADERSHIP_ENTRIES } from '../leadership/indicators.js';
import { LEGAL_ADVISER_ENTRIES } from '../legal-adviser/indicators.js';
import { LEGISLATION_ENTRIES } from '../legislation/indicators.js';
import { MAJOR_DECISION_ENTRIES } from '../major-decision/indicators.js';
import { NORMATIVE_DOCUMENT_ENTRIES } from '../normative-document/indicators.js';
import { OPEN_GOVERNMENT_ENTRIES } from '../open-government/indicators.js';
import { POWER_LIST_ENTRIES } from '../power-list/indicators.js';
import { PUFA_ENTRIES } from '../pufa/indicators.js';
import { SUPERVISION_ENTRIES } from '../supervision/indicators.js';
import { type Indicator, indicatorsOf } from '../measurement/indicator.js';

/**
 * 指标目录: every indicator, by subject.
 *
 * @example
 * ```ts
 * import { INDICATORS } from '@fazhi/core';
 *
 * INDICATORS.find(({ id }) => id === 'powerList.adjusted')?.unit; // => '项'
 * ```
 */
export const INDICATORS: readonly Indicator[] = [
  ...indicatorsOf('leadership', LEADERSHIP_ENTRIES),
  ...indicatorsOf('power-list', POWER_LIST_ENTRIES),
  ...indicatorsOf('government-service', GOVERNMENT_SERVICE_ENTRIES),
  ...indicatorsOf('legislation', LEGISLATION_ENTRIES),
  ...indicatorsOf('normative-document', NORMATIVE_DOCUMENT_ENTRIES),
  ...indicatorsOf('fair-competition', FAIR_COMPETITION_ENTRIES),
  ...indicatorsOf('major-decision', MAJOR_DECISION_ENTRIES),
  ...indicatorsOf('legal-adviser', LEGAL_ADVISER_ENTRIES),
  ...indicatorsOf('enforcement', ENFORCEMENT_ENTRIES),
  ...indicatorsOf('enforcement-officer', ENFORCEMENT_OFFICER_ENTRIES),
  ...indicatorsOf('inspection', INSPECTION_ENTRIES),
  ...indicatorsOf('dispute', DISPUTE_ENTRIES),
  ...indicatorsOf('supervision', SUPERVISION_ENTRIES),
  ...indicatorsOf('open-government', OPEN_GOVERNMENT_ENTRIES),
  ...indicatorsOf('pufa', PUFA_ENTRIES),
  ...indicatorsOf('credit', CREDIT_ENTRIES),
  ...indicatorsOf('assessment', ASSESSMENT_ENTRIES),
];
