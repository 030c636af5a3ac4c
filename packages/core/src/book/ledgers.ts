import type { Ledger, LedgerTable } from '../record/ledger.js';
import { type Subject, subjectKey, type SubjectKey } from '../values/subject.js';
import type { LedgersOf } from './agency-ledgers.js';
import { ASSESSMENT_LEDGER_TABLE } from '../assessment/ledgers.js';
import { CREDIT_LEDGER_TABLE } from '../credit/ledgers.js';
import { DISPUTE_LEDGER_TABLE } from '../dispute/ledgers.js';
import { ENFORCEMENT_LEDGER_TABLE } from '../enforcement/ledgers.js';
import { ENFORCEMENT_OFFICER_LEDGER_TABLE } from '../enforcement-officer/ledgers.js';
import { FAIR_COMPETITION_LEDGER_TABLE } from '../fair-competition/ledgers.js';
import { GOVERNMENT_SERVICE_LEDGER_TABLE } from '../government-service/ledgers.js';
import { INSPECTION_LEDGER_TABLE } from '../inspection/ledgers.js';
import { LEADERSHIP_LEDGER_TABLE } from '../leadership/ledgers.js';
import { LEGAL_ADVISER_LEDGER_TABLE } from '../legal-adviser/ledgers.js';
import { LEGISLATION_LEDGER_TABLE } from '../legislation/ledgers.js';
import { MAJOR_DECISION_LEDGER_TABLE } from '../major-decision/ledgers.js';
import { NORMATIVE_DOCUMENT_LEDGER_TABLE } from '../normative-document/ledgers.js';
import { OPEN_GOVERNMENT_LEDGER_TABLE } from '../open-government/ledgers.js';
import { POWER_LIST_LEDGER_TABLE } from '../power-list/ledgers.js';
import { PUFA_LEDGER_TABLE } from '../pufa/ledgers.js';
import { SUPERVISION_LEDGER_TABLE } from '../supervision/ledgers.js';

/** What is known of the ledgers of each subject. Internal. */
export const LEDGER_TABLES = {
  leadership: LEADERSHIP_LEDGER_TABLE,
  'power-list': POWER_LIST_LEDGER_TABLE,
  'government-service': GOVERNMENT_SERVICE_LEDGER_TABLE,
  legislation: LEGISLATION_LEDGER_TABLE,
  'normative-document': NORMATIVE_DOCUMENT_LEDGER_TABLE,
  'fair-competition': FAIR_COMPETITION_LEDGER_TABLE,
  'major-decision': MAJOR_DECISION_LEDGER_TABLE,
  'legal-adviser': LEGAL_ADVISER_LEDGER_TABLE,
  enforcement: ENFORCEMENT_LEDGER_TABLE,
  'enforcement-officer': ENFORCEMENT_OFFICER_LEDGER_TABLE,
  inspection: INSPECTION_LEDGER_TABLE,
  dispute: DISPUTE_LEDGER_TABLE,
  supervision: SUPERVISION_LEDGER_TABLE,
  'open-government': OPEN_GOVERNMENT_LEDGER_TABLE,
  pufa: PUFA_LEDGER_TABLE,
  credit: CREDIT_LEDGER_TABLE,
  assessment: ASSESSMENT_LEDGER_TABLE,
} as const satisfies { readonly [S in Subject]: LedgerTable<LedgersOf<S>> };

type Tables = typeof LEDGER_TABLES;

/** 台账路径: subject and ledger, `legalAdviser.opinions`. */
export type LedgerPath = {
  [S in Subject]: `${SubjectKey<S>}.${keyof Tables[S] & string}`;
}[Subject];

type TargetsOf<L> = L extends { references: Readonly<Record<string, { to: readonly (infer Path)[] }>> } ? Path : never;
type NoSuchLedger = Exclude<{ [S in Subject]: TargetsOf<Tables[S][keyof Tables[S]]> }[Subject], LedgerPath>;

/** Does not fit where a table refers to a ledger that does not exist, and names it. */
type Checked = [NoSuchLedger] extends [never] ? unknown : { 'no such ledger': NoSuchLedger };

function catalogue(): Record<LedgerPath, Ledger> {
  const subjects = Object.entries(LEDGER_TABLES satisfies Checked) as [Subject, Readonly<Record<string, Ledger>>][];
  return Object.fromEntries(
    subjects.flatMap(([subject, table]) =>
      Object.entries(table).map(([name, ledger]) => [`${subjectKey(subject)}.${name}`, ledger]),
    ),
  ) as Record<LedgerPath, Ledger>;
}

/**
 * 台账目录: what is known of every ledger, by subject and name.
 *
 * @example
 * ```ts
 * import { LEDGERS } from '@fazhi/core';
 *
 * LEDGERS['legalAdviser.opinions'].title; // => '法律意见书台账'
 * LEDGERS['legalAdviser.opinions'].countedBy; // => 'issuedOn'
 * LEDGERS['legalAdviser.opinions'].key; // => ['opinionNo']
 * ```
 */
export const LEDGERS: Readonly<Record<LedgerPath, Ledger>> = catalogue();
