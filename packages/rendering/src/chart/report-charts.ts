import { type Report, type Table, visit } from '@fazhi/core';
import { type ChartData, chartData } from './chart-data.js';

/** 报告图表: a chart of a report with its number. */
export interface ReportChart {
  /** 编号: from 1, in printed order. */
  readonly number: number;
  /** 图表数据: what it draws. */
  readonly data: ChartData;
}

/**
 * 报告图表: the charts that are drawn in a report, by their tables; a table of which nothing can be drawn is not among them.
 *
 * @param report - the report
 */
export function reportCharts(report: Report): ReadonlyMap<Table, ReportChart> {
  const facts = new Map(report.facts.map((fact) => [fact.id, fact]));
  const charts = new Map<Table, ReportChart>();
  visit(report, (node) => {
    if (node.type !== 'table') return undefined;
    const data = chartData(node, facts);
    if (data !== undefined && !charts.has(node)) charts.set(node, { number: charts.size + 1, data });
    return 'skip';
  });
  return charts;
}
