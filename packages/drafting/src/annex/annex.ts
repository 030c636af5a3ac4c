import type { AgencyLedgers, Consolidation, FactId, PenaltyTerms, Phrasing } from '@fazhi/core';

/** 附件: a table of records that can be appended to a report. */
export type AnnexId =
  | 'powerListAdjustments'
  | 'majorDecisionCatalog'
  | 'legalOpinions'
  | 'enforcementStatistics'
  | 'proposals'
  | 'pufaList'
  | 'departmentFigures';

/** 附件名称: the Chinese name of each, which follows the year in its caption. */
export const ANNEX_LABELS = {
  powerListAdjustments: '权责清单事项调整情况表',
  majorDecisionCatalog: '重大行政决策事项目录',
  legalOpinions: '法律意见书出具情况表',
  enforcementStatistics: '行政执法统计表',
  proposals: '人大代表建议、政协提案办理情况表',
  pufaList: '普法责任清单',
  departmentFigures: '各部门主要数据汇总表',
} as const satisfies Record<AnnexId, string>;

/** One table of an annex. */
export interface AnnexTable {
  /** What it shows, where the annex has several. */
  readonly title?: string;
  /** Headings of its columns. */
  readonly header: readonly string[];
  /** Cells, row by row. */
  readonly rows: readonly (readonly (string | Phrasing)[])[];
}

/** What a government's annexes are made of besides ledgers. */
export interface StatedTotals {
  /** The totals and what they are made of. */
  readonly consolidation: Consolidation;
  /** Ids of those that the report states. */
  readonly stated: ReadonlySet<FactId>;
}

/** How an annex is made. */
export interface AnnexTemplate {
  /** Who keeps its ledger. */
  readonly office: string;
  /** Its tables from the ledgers of the year, or nothing when the ledger is not kept. */
  readonly tables: (
    ledgers: AgencyLedgers,
    penalties: PenaltyTerms | undefined,
    totals: StatedTotals | undefined,
  ) => readonly AnnexTable[] | undefined;
}

/** A column: its heading and what a record shows in it. */
export type AnnexColumn<T> = readonly [heading: string, cell: (record: T) => string | undefined];

/** What stands in a cell without content. */
const NOTHING = '—';

/** Records as a table with running numbers. */
export function annexTable<T>(columns: readonly AnnexColumn<T>[], records: readonly T[], title?: string): AnnexTable {
  return {
    ...(title === undefined ? {} : { title }),
    header: ['序号', ...columns.map(([heading]) => heading)],
    rows: records.map((record, index) => [
      String(index + 1),
      ...columns.map(([, cell]) => {
        const shown = cell(record);
        return shown === undefined || shown === '' ? NOTHING : shown;
      }),
    ]),
  };
}
