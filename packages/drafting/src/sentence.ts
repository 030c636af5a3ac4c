import type { IndicatorId, Period, Phrasing, Subject } from '@fazhi/core';
import type { UnfinishedId } from './unfinished.js';

/** 数据标识: an indicator, or what the year left undone. */
export type FigureId = IndicatorId | UnfinishedId;

/** 分项: a figure and the words before it. */
export type SentenceFigure = readonly [figure: FigureId, words: string];

/** 行文工具: what a sentence is written with: it asks for figures and gets mentions where known and blanks where not. */
export interface SentenceWriter {
  /** 期间: the days the figures cover. */
  readonly period: Period;
  /** 自称: what the agency calls itself. */
  readonly selfReference: string;
  /** 时间状语: `全年`, or `截至9月30日` when the ledgers were closed early. */
  readonly span: string;
  /** 时点状语: for a number on the last day: `截至年底`, or `截至9月30日`. */
  readonly asOf: string;
  /**
   * 数据: the figure of an indicator, or a blank that asks for it.
   *
   * @param id - id of the figure
   */
  figure: (id: FigureId) => Phrasing;
  /**
   * 数值: the value of an indicator as a number, to choose between wordings; `undefined` when it is not known.
   *
   * @param id - id of the figure
   */
  value: (id: FigureId) => number | undefined;
  /**
   * 分项列举: `，其中新增12项、变更要素35项`: the parts that are known and not zero; nothing when all are zero; one blank for
   * the whole breakdown when none is known.
   *
   * @param parts - the parts in order
   * @param before - words before the list, left out with it; `，其中` when not given
   */
  list: (parts: readonly SentenceFigure[], before?: string) => readonly Phrasing[];
  /**
   * 比率列举: `，办复率100%、满意率95.2%`: the rates that are known, 0 included; nothing when their base is known and they
   * are not (nothing out of nothing has no rate); one blank when neither is known.
   *
   * @param base - the count stated before, without which there are no rates
   * @param rates - the rates in order
   */
  rates: (base: IndicatorId, rates: readonly SentenceFigure[]) => readonly Phrasing[];
  /**
   * 同比: `，较上年（91件）增长13.2%` or `，与上年持平`, when the year before is known over the same days; nothing otherwise.
   *
   * @param indicator - a count stated before
   */
  change: (indicator: IndicatorId) => readonly Phrasing[];
  /**
   * 分部门: a sentence on the departments that have most of a total, `从部门看，…较多的是县公安局300次、…，其余部门共80次。`;
   * nothing where the figures are those of one body.
   *
   * @param indicator - a count stated before
   */
  departments: (indicator: IndicatorId) => readonly Phrasing[];
}

/** 句子片段: text, or a figure, or a list of both. */
export type SentencePart = string | Phrasing | readonly Phrasing[];

/** 句子模板: one sentence of a drafted report over the indicators of one subject. */
export interface Sentence {
  /** 标识: unique, by which a caller replaces it: `power-list/adjusted`. */
  id: string;
  /** 主题: the subject whose ledgers it speaks of; absent for a sentence over several. */
  subject?: Subject;
  /** 提供单位: the office that keeps the ledger, named in blanks. */
  office: string;
  /** 可略: left out, rather than asked for, when none of its figures is known. */
  optional?: boolean;
  /**
   * 行文: writes the sentence.
   *
   * @param writer - gives the figures
   */
  write: (writer: SentenceWriter) => readonly SentencePart[];
}
