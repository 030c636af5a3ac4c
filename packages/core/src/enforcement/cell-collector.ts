/** 未计入原因: why a case is in no table. */
export type LeftOutReason = 'noPower' | 'revoked' | 'noColumn' | 'incompleteRecord' | 'ledToCase';

/** 未计入原因名称: the Chinese name of each. */
export const LEFT_OUT_REASON_LABELS = {
  noPower: '填报单位没有该类职权',
  revoked: '决定已被撤销或确认无效',
  noColumn: '统计表没有相应栏目',
  incompleteRecord: '检查记录不完整',
  ledToCase: '检查已转为其他执法行为',
} as const satisfies Record<LeftOutReason, string>;

/** 未计入案件: a case that is in no table, and why. */
export interface LeftOutCase {
  /** 案件编号: id of the case. */
  caseId: string;
  /** 未计入原因: why. */
  reason: LeftOutReason;
}

/** Counts rows for the cells of a table and remembers which. Internal. */
export class CellCollector {
  /** Cases behind each cell; a case stands as often as it counts. */
  readonly caseIds: Record<string, string[]> = {};
  /** Cases in no cell. */
  readonly leftOut: LeftOutCase[] = [];

  /** Counts the rows of a cell. */
  count(cell: string, rows: readonly { readonly id: string }[]): number {
    this.caseIds[cell] = rows.map(({ id }) => id);
    return rows.length;
  }

  /** Notes that a case is in no table. */
  leaveOut({ id }: { readonly id: string }, reason: LeftOutReason): void {
    this.leftOut.push({ caseId: id, reason });
  }
}
