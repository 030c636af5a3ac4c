import type { Sentence } from '../sentence.js';
import { ASSESSMENT_SENTENCES } from './assessment.js';
import { CREDIT_SENTENCES } from './credit.js';
import { DISPUTE_SENTENCES } from './dispute.js';
import { ENFORCEMENT_OFFICER_SENTENCES } from './enforcement-officer.js';
import { ENFORCEMENT_SENTENCES } from './enforcement.js';
import { FAIR_COMPETITION_SENTENCES } from './fair-competition.js';
import { GOVERNMENT_SERVICE_SENTENCES } from './government-service.js';
import { INSPECTION_SENTENCES } from './inspection.js';
import { LEADERSHIP_SENTENCES } from './leadership.js';
import { LEGAL_ADVISER_SENTENCES } from './legal-adviser.js';
import { LEGISLATION_SENTENCES } from './legislation.js';
import { MAJOR_DECISION_SENTENCES } from './major-decision.js';
import { NORMATIVE_DOCUMENT_SENTENCES } from './normative-document.js';
import { OPEN_GOVERNMENT_SENTENCES } from './open-government.js';
import { POWER_LIST_SENTENCES } from './power-list.js';
import { PUFA_SENTENCES } from './pufa.js';
import { SUPERVISION_SENTENCES } from './supervision.js';
import { UNFINISHED_SENTENCES } from './unfinished.js';

/**
 * 句子目录: every sentence of the default plan, by subject; last, what the year left undone.
 *
 * @example
 * ```ts
 * import { SENTENCES } from '@fazhi/drafting';
 *
 * SENTENCES.some(({ id }) => id === 'power-list/adjusted'); // => true
 * ```
 */
export const SENTENCES: readonly Sentence[] = [
  ...LEADERSHIP_SENTENCES,
  ...POWER_LIST_SENTENCES,
  ...GOVERNMENT_SERVICE_SENTENCES,
  ...LEGISLATION_SENTENCES,
  ...NORMATIVE_DOCUMENT_SENTENCES,
  ...FAIR_COMPETITION_SENTENCES,
  ...MAJOR_DECISION_SENTENCES,
  ...LEGAL_ADVISER_SENTENCES,
  ...ENFORCEMENT_SENTENCES,
  ...ENFORCEMENT_OFFICER_SENTENCES,
  ...INSPECTION_SENTENCES,
  ...CREDIT_SENTENCES,
  ...DISPUTE_SENTENCES,
  ...SUPERVISION_SENTENCES,
  ...OPEN_GOVERNMENT_SENTENCES,
  ...PUFA_SENTENCES,
  ...ASSESSMENT_SENTENCES,
  ...UNFINISHED_SENTENCES,
];
