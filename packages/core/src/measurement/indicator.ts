import type { Subject } from '../values/subject.js';

/** 指标标识: id of an indicator, `powerList.adjusted`. */
export type IndicatorId = string;

/** 指标: a figure a report prints from the records of a ledger. */
export interface Indicator {
  /** 标识: stable, unique among all indicators. */
  id: IndicatorId;
  /** 主题: the subject it belongs to. */
  subject: Subject;
  /** 名称: what is counted, as a report says it. */
  label: string;
  /** 单位: measure word, or `%` for a rate. */
  unit: string;
  /** 口径: which records count, in plain English. */
  meaning: string;
  /** 分母口径: what a rate is a rate of, in Chinese; only for rates. */
  denominatorKind?: string;
}

/** What an indicator's file says of each; id and subject are added. Internal. */
export type IndicatorEntry = Omit<Indicator, 'id' | 'subject'>;

/** Turns a subject's table into indicators. Internal. */
export function indicatorsOf(subject: Subject, entries: Readonly<Record<IndicatorId, IndicatorEntry>>): Indicator[] {
  return Object.entries(entries).map(([id, entry]) => ({ id, subject, ...entry }));
}
