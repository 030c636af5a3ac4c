import type { ChartKind, IndicatorId } from '@fazhi/core';

/** 图表模板: a chart of indicators, drawn above the table of their figures. */
export interface ChartTemplate {
  /** 种类: bars or lines over the years, or the shares of this year's figures in their sum. */
  kind: ChartKind;
  /** 表题: caption of the table, and title of the chart. */
  caption: string;
  /** 指标: ids, in order; of bars and lines one series each, of shares one part of the whole each. */
  indicators: readonly IndicatorId[];
  /**
   * 分部门: a row for each of the ten departments that have most of the first indicator, in the report of a government; of one
   * indicator with a column for each year, of several with one for each; shares are of the first, and the other departments
   * together one of them. Drawn only from a consolidation.
   */
  by?: 'department';
}
