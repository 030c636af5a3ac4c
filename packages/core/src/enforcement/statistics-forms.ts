import type { EnforcementAnnualReport } from './enforcement-annual-report.js';
import { ANNUAL_TABLE_ACT_LABELS } from './enforcement-tables.js';
import { AMOUNT_UNIT_LABELS, type AmountUnit } from './penalty-table.js';
import { STATISTICS_HEADINGS } from './statistics-headings.js';

/** 统计表栏: one column of a table of the yearly statistics. */
export interface StatisticsColumn {
  /** 键: of its figure in the table; of penalties also the place of a kind among them. */
  readonly key: string;
  /** 表头: its heading. */
  readonly heading: string;
}

/** 统计表: which tables the yearly statistics have. */
export type StatisticsPart = Extract<
  keyof EnforcementAnnualReport,
  'penalty' | 'licensing' | 'compulsion' | 'otherActs' | 'cases' | 'certificates' | 'enterpriseInspections'
>;

/** 统计表式: a table of the yearly statistics as it is printed. */
export interface StatisticsForm {
  /** 统计表: which it is. */
  readonly part: StatisticsPart;
  /** 表名: its title. */
  readonly title: string;
  /** 栏目: its columns. */
  readonly columns: readonly StatisticsColumn[];
}

/** 统计表行: the figures of a table as it is printed, row by row; nothing for a column that is not filled in. */
export type StatisticsRows = readonly (readonly (string | number | undefined)[])[];

/** Tables of one row that have a column for each field. */
const FLAT = [
  { part: 'licensing', title: '行政许可（宗）' },
  { part: 'compulsion', title: '行政强制（宗）' },
  { part: 'cases', title: '案件办理情况（件）' },
  { part: 'certificates', title: '持证情况' },
  { part: 'enterpriseInspections', title: '涉企检查频次' },
] as const;

/**
 * 年度执法统计表式: the tables of the yearly enforcement statistics, with the columns of a penalty table.
 *
 * @param penalties - columns of the penalty table, as its edition has them
 * @param unit - unit of its amount
 *
 * @example
 * ```ts
 * import { PENALTY_TABLE_EDITIONS, statisticsForms } from '@fazhi/core';
 *
 * const { columns, amountUnit } = PENALTY_TABLE_EDITIONS.zhengzhou2018;
 * const forms = statisticsForms(columns, amountUnit);
 * forms[0]?.columns.at(-1)?.heading; // => '罚没金额（万元）'
 * forms.map(({ title }) => title)[1]; // => '行政许可（宗）'
 * ```
 */
export function statisticsForms(penalties: readonly { readonly label: string }[], unit: AmountUnit): StatisticsForm[] {
  const [licensing, compulsion, ...others] = FLAT.map(({ part, title }) => ({
    part,
    title,
    columns: Object.entries(STATISTICS_HEADINGS[part]).map(([key, heading]) => ({ key, heading })),
  }));
  return [
    {
      part: 'penalty',
      title: '行政处罚',
      columns: [
        ...penalties.map(({ label }, place) => ({ key: String(place), heading: label })),
        { key: 'total', heading: '合计（宗）' },
        { key: 'amount', heading: `罚没金额（${AMOUNT_UNIT_LABELS[unit]}）` },
      ],
    },
    licensing!,
    compulsion!,
    {
      part: 'otherActs',
      title: '其他行政执法行为',
      columns: [
        { key: 'act', heading: '行为种类' },
        { key: 'count', heading: '次数（宗）' },
        { key: 'amountWan', heading: '涉及金额（万元）' },
      ],
    },
    ...others,
  ];
}

/**
 * 年度执法统计表: the tables of an agency's yearly statistics with their figures; a power it has not has no table, and a
 * column of its own kinds that is not filled in is left out.
 *
 * @param report - the statistics
 *
 * @example
 * ```ts
 * import { compileEnforcementReport, statisticsTables } from '@fazhi/core';
 *
 * const { report } = compileEnforcementReport([], {
 *   id: 'r2023', organ: { name: '某市交通运输局' }, year: 2023, powers: ['inspection'],
 * });
 * statisticsTables(report).map(({ title, rows }) => `${title} ${rows.join()}`); // => ['其他行政执法行为 行政检查,0,']
 * ```
 */
export function statisticsTables(report: EnforcementAnnualReport): (StatisticsForm & {
  /** 行: its figures. */
  readonly rows: StatisticsRows;
})[] {
  const { penalty } = report;
  return statisticsForms(penalty?.counts ?? [], penalty?.amountUnit ?? 'wan').flatMap((form) => {
    const records = recordsOf(report, form.part);
    const columns = form.columns.filter(({ key }) => form.part === 'otherActs' || records[0]?.[key] !== undefined);
    const rows = records.map((record) => columns.map(({ key }) => record[key]));
    return rows.length === 0 ? [] : [{ ...form, columns, rows }];
  });
}

function recordsOf(
  report: EnforcementAnnualReport,
  part: StatisticsPart,
): readonly Readonly<Record<string, string | number | undefined>>[] {
  if (part === 'otherActs') {
    return report.otherActs.map(({ act, ...figures }) => ({ act: ANNUAL_TABLE_ACT_LABELS[act], ...figures }));
  }
  if (part === 'penalty') {
    const { counts = [], total, amount } = report.penalty ?? {};
    const kinds = Object.fromEntries(counts.map(({ count }, place) => [String(place), count]));
    return report.penalty === undefined ? [] : [{ ...kinds, total, amount }];
  }
  const table = report[part];
  return table === undefined ? [] : [{ ...table }];
}
