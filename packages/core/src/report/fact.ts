import type { Period } from '../values/period.js';
import type { Quantity } from '../values/quantity.js';
import type { Rate } from '../values/rate.js';

/** 事实标识: unique in one report. In a drafted report it is the indicator's id. */
export type FactId = string;

/** 位次: the place something took in an order, among whom. */
export interface Rank {
  /** 范围: among whom, as the report says it: `全省`, `全国城市`; empty where it does not say. */
  scope: string;
}

/**
 * 事实来历: what the data of a file says lies behind a figure, where it gives the figure as it is printed. Nothing printed
 * bears it out, so that no check goes by it.
 */
export interface FactProvenance {
  /** 标识: id of the fact in the report that the file was written from. */
  id: FactId;
  /** 指标: id of the indicator it gives the value of. */
  indicator?: string | undefined;
  /** 期间: the days it covers. */
  period?: Period | undefined;
  /** 来源记录: ids of the ledger records behind it. */
  records?: readonly string[] | undefined;
}

/** 事实: one figure a report states; the prose mentions it by its id. */
export interface Fact {
  /** 标识: unique in the report. */
  id: FactId;
  /** 名称: what is counted, in the words of the report or of the indicator. */
  label: string;
  /** 数量: the figure as printed. */
  quantity: Quantity;
  /** 比率: numerator, denominator and base, for a percentage whose base is known. */
  rate?: Rate | undefined;
  /** 位次: present where the figure is a place in an order (居全省第3位) and counts nothing. */
  rank?: Rank | undefined;
  /** 期间: the days it covers, where known. */
  period?: Period | undefined;
  /** 指标: id of the indicator it gives the value of, where known. */
  indicator?: string | undefined;
  /** 来源记录: ids of the ledger records behind a drafted fact; of very many the first 1,000. */
  records?: readonly string[] | undefined;
  /** 其余来源记录数: how many records are behind it besides those named. */
  moreRecords?: number | undefined;
  /** 来历: what the file it was read from says lies behind it. */
  provenance?: FactProvenance | undefined;
}
