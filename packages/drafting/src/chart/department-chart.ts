import { type Table, text } from '@fazhi/core';
import type { FigureBook } from '../figure-book.js';
import { indicatorNamed } from '../named-indicator.js';
import { chartRow, figureCell } from './chart-table.js';
import type { ChartTemplate } from './chart-template.js';

/** Most departments a chart shows. */
const SHOWN = 10;

/**
 * The chart of the departments that have most of an indicator.
 *
 * @param template - the chart
 * @param book - the figures
 * @returns nothing where fewer than two departments have some
 * @throws FazhiError `unknownName` for an indicator that there is not
 */
export function departmentChart({ kind, caption, indicators }: ChartTemplate, book: FigureBook): Table | undefined {
  const [first, ...more] = indicators.map(indicatorNamed);
  const others = kind === 'share' ? [] : more;
  const total = first && book.fact(first.id);
  if (first === undefined || total === undefined || book.departments === undefined) return undefined;
  // Shares are of the whole, so that the rest is one of them.
  const { named, rest } =
    kind === 'share'
      ? book.departments.largest(total)
      : { named: book.departments.figures(total.id).slice(0, SHOWN), rest: undefined };
  if (named.length < 2) return undefined;
  const before = new Set(named.flatMap(({ fact }) => book.earlierYears(fact.id)));
  const years = others.length > 0 || kind === 'share' ? [] : [...before].sort();
  const rows = named.map(({ name, body, fact }) =>
    chartRow([
      text(name),
      ...years.map((year) => figureCell(book.earlier(fact.id, year))),
      figureCell(fact),
      ...others.map(({ id }) => figureCell(book.fact(`${id}@${body}`))),
    ]),
  );
  const labels = others.length > 0 ? [first, ...others].map(({ label }) => label) : [`${String(book.year)}年`];
  const header = ['单位', ...years.map((year) => `${String(year)}年`), ...labels];
  const last = rest === undefined ? [] : [chartRow([text('其余部门'), figureCell(rest)])];
  return {
    type: 'table',
    caption,
    headerRows: 1,
    chart: kind,
    children: [chartRow(header.map(text)), ...rows, ...last],
  };
}
