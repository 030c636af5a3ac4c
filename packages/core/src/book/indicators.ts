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
import type { Subject } from '../values/subject.js';
import { type Combination, combinationOf } from '../measurement/combination.js';
import type { IndicatorEntry, IndicatorTable } from '../measurement/indicator.js';

const TABLES = {
  leadership: LEADERSHIP_ENTRIES,
  'power-list': POWER_LIST_ENTRIES,
  'government-service': GOVERNMENT_SERVICE_ENTRIES,
  legislation: LEGISLATION_ENTRIES,
  'normative-document': NORMATIVE_DOCUMENT_ENTRIES,
  'fair-competition': FAIR_COMPETITION_ENTRIES,
  'major-decision': MAJOR_DECISION_ENTRIES,
  'legal-adviser': LEGAL_ADVISER_ENTRIES,
  enforcement: ENFORCEMENT_ENTRIES,
  'enforcement-officer': ENFORCEMENT_OFFICER_ENTRIES,
  inspection: INSPECTION_ENTRIES,
  dispute: DISPUTE_ENTRIES,
  supervision: SUPERVISION_ENTRIES,
  'open-government': OPEN_GOVERNMENT_ENTRIES,
  pufa: PUFA_ENTRIES,
  credit: CREDIT_ENTRIES,
  assessment: ASSESSMENT_ENTRIES,
} as const satisfies Record<Subject, IndicatorTable>;

type IdOf<T> = T extends unknown ? Extract<keyof T, string> : never;

/** 指标标识: id of an indicator of the catalogue, `powerList.adjusted`; {@link INDICATORS} says what each counts. */
export type IndicatorId = IdOf<(typeof TABLES)[Subject]>;

/** 指标: a figure a report prints from the records of a ledger. */
export interface Indicator extends IndicatorEntry {
  /** 标识: stable, unique among all indicators. */
  id: IndicatorId;
  /** 主题: the subject it belongs to. */
  subject: Subject;
  /** 汇总: how it combines across bodies. */
  acrossBodies: Combination;
}

function catalogue(): Indicator[] {
  const tables = Object.entries(TABLES) as [Subject, Readonly<Record<IndicatorId, IndicatorEntry>>][];
  return tables.flatMap(([subject, table]) =>
    (Object.entries(table) as [IndicatorId, IndicatorEntry][]).map(([id, entry]) => ({
      id,
      subject,
      ...entry,
      acrossBodies: combinationOf(entry),
    })),
  );
}

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
export const INDICATORS: readonly Indicator[] = catalogue();
