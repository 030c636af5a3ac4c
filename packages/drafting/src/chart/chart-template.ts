import type { ChartKind, IndicatorId } from '@fazhi/core';

/** 图表模板: a chart of indicators, drawn above the table of their figures. */
export interface ChartTemplate {
  /** 种类: bars or lines over the years, or the shares of this year's figures in their sum. */
  kind: ChartKind;
  /** 表题: caption of the table, and title of the chart. */
  caption: string;
  /** 指标: ids, in order; of bars and lines one series each, of shares one part of the whole each. */
  indicators: readonly IndicatorId[];
}
