import type { IndicatorId, Period, Phrasing, Subject } from '@fazhi/core';

/** 行文工具: what a sentence is written with: it asks for figures and gets mentions where known and blanks where not. */
export interface SentenceWriter {
  /** 期间: the days the figures cover. */
  readonly period: Period;
  /** 自称: what the agency calls itself. */
  readonly selfReference: string;
  /** 时间状语: `全年`, or `截至9月30日` when the ledgers were closed early. */
  readonly span: string;
  /**
   * 数据: the figure of an indicator, or a blank that asks for it.
   *
   * @param indicator - id of the indicator
   */
  figure: (indicator: IndicatorId) => Phrasing;
  /**
   * 数值: the value of an indicator as a number, to choose between wordings; `undefined` when it is not known.
   *
   * @param indicator - id of the indicator
   */
  value: (indicator: IndicatorId) => number | undefined;
  /**
   * 分项列举: `新增12项、变更要素35项`: the parts that are known and not zero; all of them as blanks when none is known.
   *
   * @param parts - indicator and the words before its figure, in order
   */
  list: (parts: readonly (readonly [IndicatorId, string])[]) => Phrasing[];
}

/** 句子片段: text, or a figure, or a list of both. */
export type SentencePart = string | Phrasing | readonly Phrasing[];

/** 句子模板: one sentence of a drafted report over the indicators of one subject. */
export interface Sentence {
  /** 标识: unique, by which a caller replaces it: `power-list/adjusted`. */
  id: string;
  /** 主题: the subject whose ledgers it speaks of. */
  subject: Subject;
  /** 提供单位: the office that keeps the ledger, named in blanks. */
  office: string;
  /**
   * 行文: writes the sentence.
   *
   * @param writer - gives the figures
   */
  write: (writer: SentenceWriter) => readonly SentencePart[];
}
