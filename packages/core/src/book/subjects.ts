import type { Ledger } from '../record/ledger.js';
import { type Subject, SUBJECT_LABELS, subjectKey, type SubjectKey } from '../values/subject.js';
import { type Indicator, INDICATORS } from './indicators.js';
import { LEDGER_TABLES } from './ledgers.js';

/** 主题条目: a subject with its ledgers and indicators. */
export interface SubjectEntry {
  /** 标识: id of the subject, `power-list`. */
  id: Subject;
  /** 字段: the field of `AgencyLedgers` that holds its ledgers, `powerList`. */
  key: SubjectKey;
  /** 名称: its Chinese name. */
  label: string;
  /** 台账: its ledgers by name, in order. */
  ledgers: Readonly<Record<string, Ledger>>;
  /** 指标: its indicators. */
  indicators: readonly Indicator[];
}

function entries(): SubjectEntry[] {
  return (Object.entries(SUBJECT_LABELS) as [Subject, string][]).map(([id, label]) => ({
    id,
    key: subjectKey(id),
    label,
    ledgers: LEDGER_TABLES[id],
    indicators: INDICATORS.filter(({ subject }) => subject === id),
  }));
}

/**
 * 主题目录: every subject with its ledgers and indicators.
 *
 * @example
 * ```ts
 * import { SUBJECTS } from '@fazhi/core';
 *
 * SUBJECTS[0]?.label; // => '组织领导与第一责任人'
 * Object.keys(SUBJECTS[1]?.ledgers ?? {}); // => ['items', 'lists', 'adjustments', 'townshipDutyLists', 'licenseItems']
 * ```
 */
export const SUBJECTS: readonly SubjectEntry[] = entries();
