import { type Fact, FazhiError, type Table } from '@fazhi/core';
import { chartTable, yearsThrough } from './chart-table.js';
import type { ChartTemplate } from './chart-template.js';
import { indicatorOf, yearOf } from './earlier-fact.js';

/** The mentions in the table name their facts by id, so that two facts of one id could not be told apart. */
function requireIds(facts: readonly Fact[]): void {
  const ids = new Set<string>();
  for (const { id } of facts) {
    if (ids.has(id)) {
      throw new FazhiError('invalidArgument', {
        zh: `有两个事实的标识都是“${id}”；往年的事实应另取标识，如“${id}@2021”。`,
        en: `Two facts have the id "${id}"; give those of earlier years ids of their own, such as "${id}@2021".`,
      });
    }
    ids.add(id);
  }
}

/**
 * 指标图表: the table of a chart, made of facts, for a report tree composed by hand.
 *
 * For bars and lines it has a row for each year from the first to the last that the facts cover, for shares the figures
 * of the last year. A figure that no fact gives is printed as “—”; facts of unknown days are passed over, and of two of
 * one indicator and year the first counts. The report must have the facts too.
 *
 * @param facts - facts that name their indicator or have its id, those of earlier years with ids such as
 * `proposal.total@2021`
 * @param template - kind, caption and indicators
 * @returns the table, or `undefined` when the facts have none of its figures
 * @throws FazhiError `unknownName` for an indicator that there is not, `invalidArgument` for two facts of one id
 *
 * @example
 * ```ts
 * import { type Fact, plainText, quantity, yearPeriod } from '@fazhi/core';
 * import { indicatorChart } from '@fazhi/drafting';
 *
 * const facts: Fact[] = [
 *   { id: 'proposal.total@2020', label: '承办建议提案', quantity: quantity(80, '件'), period: yearPeriod(2020) },
 *   { id: 'proposal.total', label: '承办建议提案', quantity: quantity(103, '件'), period: yearPeriod(2022) },
 * ];
 * const table = indicatorChart(facts, { kind: 'bar', caption: '近三年承办建议提案', indicators: ['proposal.total'] });
 * table?.children.map((row) => row.children.map(plainText));
 * // => [['年度', '承办建议提案'], ['2020年', '80件'], ['2021年', '—'], ['2022年', '103件']]
 * ```
 */
export function indicatorChart(facts: readonly Fact[], template: Omit<ChartTemplate, 'by'>): Table | undefined {
  requireIds(facts);
  const wanted: ReadonlySet<string> = new Set(template.indicators);
  const byYear = new Map<string, Fact>();
  let first = Infinity;
  let last = -Infinity;
  for (const fact of facts) {
    const indicator = indicatorOf(fact);
    const year = yearOf(fact);
    if (year === undefined || !wanted.has(indicator)) continue;
    const key = `${indicator}@${String(year)}`;
    if (!byYear.has(key)) byYear.set(key, fact);
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  const years = first > last ? [] : yearsThrough(first, last);
  return chartTable(template, years, (indicator, year) => byYear.get(`${indicator}@${String(year)}`));
}
