import {
  AMOUNT_UNIT_LABELS,
  ANNUAL_TABLE_ACT_LABELS,
  type CompulsionTable,
  type EnforcementAnnualReport,
  enforcementStatistics,
  type LicensingTable,
  type PenaltyTable,
} from '@fazhi/core';
import type { AnnexTemplate, AnnexTable } from './annex.js';

const LICENSING: readonly (readonly [keyof LicensingTable, string])[] = [
  ['applied', '申请数量'],
  ['accepted', '受理数量'],
  ['granted', '许可数量'],
  ['refused', '不予许可数量'],
  ['revoked', '撤销许可数量'],
];

const COMPULSION: readonly (readonly [keyof CompulsionTable, string])[] = [
  ['restrictLiberty', '限制公民人身自由'],
  ['seal', '查封场所、设施或者财物'],
  ['seize', '扣押财物'],
  ['freeze', '冻结存款、汇款'],
  ['otherMeasures', '其他行政强制措施'],
  ['surcharge', '加处罚款或者滞纳金'],
  ['transferDeposits', '划拨存款、汇款'],
  ['disposeOfProperty', '拍卖或者依法处理'],
  ['removeObstruction', '排除妨碍、恢复原状'],
  ['substitutePerformance', '代履行'],
  ['otherExecutions', '其他强制执行'],
  ['court', '申请法院强制执行'],
  ['total', '合计'],
];

/** A table of one row of figures. */
function row(title: string, cells: readonly (readonly [heading: string, figure: number | string])[]): AnnexTable {
  return {
    title,
    header: cells.map(([heading]) => heading),
    rows: [cells.map(([, figure]) => String(figure))],
  };
}

function columns<T extends object>(table: T, headings: readonly (readonly [keyof T, string])[]): [string, number][] {
  return headings.flatMap(([key, heading]) => {
    const figure = table[key];
    return typeof figure === 'number' ? [[heading, figure] as [string, number]] : [];
  });
}

function penaltyTable({ counts, total, amount, amountUnit }: PenaltyTable): AnnexTable {
  return row('行政处罚', [
    ...counts.map(({ label, count }) => [label, count] as const),
    ['合计（宗）', total],
    [`罚没金额（${AMOUNT_UNIT_LABELS[amountUnit]}）`, amount],
  ]);
}

function tablesOf({ penalty, licensing, compulsion, otherActs }: EnforcementAnnualReport): AnnexTable[] {
  return [
    ...(penalty === undefined ? [] : [penaltyTable(penalty)]),
    ...(licensing === undefined ? [] : [row('行政许可（宗）', columns(licensing, LICENSING))]),
    ...(compulsion === undefined ? [] : [row('行政强制（宗）', columns(compulsion, COMPULSION))]),
    ...(otherActs.length === 0
      ? []
      : [
          {
            title: '其他行政执法行为',
            header: ['行为种类', '次数（宗）', '涉及金额（万元）'],
            rows: otherActs.map(({ act, count, amountWan }) => [
              ANNUAL_TABLE_ACT_LABELS[act],
              String(count),
              amountWan ?? '—',
            ]),
          },
        ]),
  ];
}

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
    return statistics && tablesOf(statistics);
  },
};
