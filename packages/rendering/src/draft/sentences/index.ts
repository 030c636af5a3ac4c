import type { Sentence } from '../sentence.js';
import { ENFORCEMENT_OFFICER_SENTENCES } from './enforcement-officer.js';
import { LEGAL_ADVISER_SENTENCES } from './legal-adviser.js';
import { MAJOR_DECISION_SENTENCES } from './major-decision.js';
import { POWER_LIST_SENTENCES } from './power-list.js';
import { SUPERVISION_SENTENCES } from './supervision.js';

/**
 * 句子目录: every sentence of the default plan, by subject.
 *
 * @example
 * ```ts
 * import { SENTENCES } from '@fazhi/rendering';
 *
 * SENTENCES.some(({ id }) => id === 'power-list/adjusted'); // => true
 * ```
 */
export const SENTENCES: readonly Sentence[] = [
  ...POWER_LIST_SENTENCES,
  ...MAJOR_DECISION_SENTENCES,
  ...LEGAL_ADVISER_SENTENCES,
  ...ENFORCEMENT_OFFICER_SENTENCES,
  ...SUPERVISION_SENTENCES,
];
