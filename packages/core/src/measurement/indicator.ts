import type { Combination } from './combination.js';

/** 指标条目: what a subject's table says of an indicator; its id is the key. */
export interface IndicatorEntry {
  /** 名称: what is counted, in words that name this indicator and no other of its unit. */
  label: string;
  /** 单位: measure word, or `%` for a rate. */
  unit: string;
  /**
   * 说法: the words by which reports name it, besides its label: quotation marks and words such as 共 and 开展 in front are
   * taken off before they are compared. Words that two indicators share name neither.
   */
  wording?: RegExp;
  /** 口径: which records count, in plain English. */
  meaning: string;
  /** 分母口径: what a rate is a rate of, in Chinese; only for rates. */
  denominatorKind?: string;
  /** 汇总: how it combines across bodies, where that does not follow from its being a count, a sum or a rate. */
  acrossBodies?: Combination;
}

/** A table of indicators by id. Internal. */
export type IndicatorTable = Readonly<Record<string, IndicatorEntry>>;
