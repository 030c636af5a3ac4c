import {
  type Fact,
  formatChineseDate,
  formatQuantity,
  type Indicator,
  type IndicatorId,
  type Phrasing,
  type Table,
  type TableRow,
  text,
  type Year,
} from '@fazhi/core';
import type { ChartTemplate } from './chart-template.js';
import { indicatorNamed } from '../named-indicator.js';

/** Finds the figure of an indicator in a year. */
export type FigureOfYear = (indicator: IndicatorId, year: Year) => Fact | undefined;

/** What stands in a cell whose figure nobody has. */
const NOTHING = '—';

/** A row of cells of one word or figure each. */
export function chartRow(cells: readonly Phrasing[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })) };
}

/** The figure a cell shows. */
export function figureCell(fact: Fact | undefined): Phrasing {
  return fact === undefined
    ? text(NOTHING)
    : { type: 'factMention', fact: fact.id, value: formatQuantity(fact.quantity) };
}

/** `2022年`, or `2022年（截至9月30日）` where its figures end early. */
function yearName(year: Year, facts: readonly (Fact | undefined)[]): string {
  const ends = new Set(facts.flatMap((fact) => fact?.period?.to ?? []));
  const [end] = ends;
  const name = `${String(year)}年`;
  if (end === undefined || ends.size > 1 || end.endsWith('-12-31')) return name;
  return `${name}（截至${formatChineseDate(end).slice(name.length)}）`;
}

/** A row for each year, a column for each indicator. */
function overYears(indicators: readonly Indicator[], years: readonly Year[], figure: FigureOfYear): TableRow[] {
  const body = years.map((year) => {
    const facts = indicators.map(({ id }) => figure(id, year));
    return chartRow([text(yearName(year, facts)), ...facts.map(figureCell)]);
  });
  return [chartRow([text('年度'), ...indicators.map(({ label }) => text(label))]), ...body];
}

/** A row for each indicator, with the figure of one year. */
function ofOneYear(indicators: readonly Indicator[], year: Year, figure: FigureOfYear): TableRow[] {
  const facts = indicators.map(({ id }) => figure(id, year));
  const body = indicators.map(({ label }, index) => chartRow([text(label), figureCell(facts[index])]));
  return [chartRow([text('项目'), text(yearName(year, facts))]), ...body];
}

/**
 * The table of a chart, or nothing where none of its figures is known.
 *
 * @param template - the chart
 * @param years - the years in order, the last that of the report
 * @param figure - finds the figures
 * @throws FazhiError `unknownName` for an indicator that there is not
 */
export function chartTable(
  { kind, caption, indicators }: ChartTemplate,
  years: readonly Year[],
  figure: FigureOfYear,
): Table | undefined {
  const named = indicators.map(indicatorNamed);
  const last = years.at(-1);
  if (last === undefined) return undefined;
  const children = kind === 'share' ? ofOneYear(named, last, figure) : overYears(named, years, figure);
  const known = children.some((each) => each.children.some((cell) => cell.children[0]?.type === 'factMention'));
  return known ? { type: 'table', caption, headerRows: 1, chart: kind, children } : undefined;
}

/** All years from the first to the last. */
export function yearsThrough(first: Year, last: Year): Year[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
