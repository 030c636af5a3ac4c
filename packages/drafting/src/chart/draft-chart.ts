import type { Table } from '@fazhi/core';
import type { FigureBook } from '../figure-book.js';
import { chartTable, yearsThrough } from './chart-table.js';
import type { ChartTemplate } from './chart-template.js';
import { departmentChart } from './department-chart.js';

/**
 * The chart of a draft: over the departments, or from the first year of which a figure is known to the report's own.
 *
 * @param template - the chart
 * @param book - the figures
 * @returns nothing where none of the figures is known
 */
export function draftChart(template: ChartTemplate, book: FigureBook): Table | undefined {
  if (template.by === 'department') return departmentChart(template, book);
  const earliest = template.indicators.flatMap((indicator) => book.earlierYears(indicator));
  const first = earliest.reduce((least, year) => Math.min(least, year), book.year);
  return chartTable(template, yearsThrough(first, book.year), (indicator, year) =>
    year === book.year ? book.fact(indicator) : book.earlier(indicator, year),
  );
}
