import { enforcementStatistics, type StatisticsPart, statisticsTables } from '@fazhi/core';
import type { AnnexTemplate } from './annex.js';

/** The tables that are printed. */
const PRINTED: ReadonlySet<StatisticsPart> = new Set(['penalty', 'licensing', 'compulsion', 'otherActs']);

/** The statistics of the year, as filed or compiled from the cases; a power the body has not has no table. */
export const ENFORCEMENT_STATISTICS: AnnexTemplate = {
  office: '行政执法监督机构',
  tables: (ledgers, penalties, totals) => {
    // Of bodies that filed statistics, or only figures, the cases do not come to the totals.
    const isOfCases =
      totals === undefined ||
      (totals.consolidation.coverage.bodies.every(({ source }) => source === 'ledgers') &&
        totals.consolidation.apart.every(({ ledger }) => ledger !== 'enforcement.annualReports'));
    if (!isOfCases) return undefined;
    const statistics = enforcementStatistics(ledgers, penalties);
    return (
      statistics &&
      statisticsTables(statistics)
        .filter(({ part }) => PRINTED.has(part))
        .map(({ title, columns, rows }) => ({
          title,
          header: columns.map(({ heading }) => heading),
          rows: rows.map((row) => row.map((figure) => (figure === undefined ? '—' : String(figure)))),
        }))
    );
  },
};
