import { PENALTY_KIND_LABELS, type PenaltyKind } from '../values/penalty-kind.js';
import type { BucketRule, PenaltyTableColumn } from './penalty-table-edition.js';

/** How heavy each kind is, from the eleven steps of the Datong form; kinds of one step go by the order of the law. */
const WEIGHT: Readonly<Record<PenaltyKind, number>> = {
  warning: 1,
  publicCriticism: 2,
  fine: 3,
  confiscateGains: 4,
  confiscateProperty: 4,
  suspendLicense: 5,
  downgradeQualification: 6,
  restrictOperations: 7,
  orderSuspension: 8,
  orderClosure: 9,
  restrictPractice: 9,
  revokeLicense: 10,
  detention: 11,
  other: 0,
};

const IN_ORDER_OF_LAW = Object.keys(PENALTY_KIND_LABELS) as PenaltyKind[];

/** The column a decision is counted in, and the kind of that column it is counted as. Internal. */
export function penaltyBucket(
  kinds: readonly PenaltyKind[],
  columns: readonly PenaltyTableColumn[],
  rule: BucketRule,
): { column: number; kind: PenaltyKind } | undefined {
  const of = (kind: PenaltyKind): number => columns.findIndex((column) => column.kinds.includes(kind));
  const heaviest = (among: readonly PenaltyKind[]): PenaltyKind =>
    among.reduce((most, kind) => (WEIGHT[kind] >= WEIGHT[most] ? kind : most));
  const named = IN_ORDER_OF_LAW.filter((kind) => kinds.includes(kind) && of(kind) !== -1);
  if (named.length === 0) {
    const other = columns.findIndex((column) => column.kinds.length === 0);
    return other === -1 ? undefined : { column: other, kind: 'other' };
  }
  const column = rule === 'lastColumn' ? Math.max(...named.map(of)) : of(heaviest(named));
  return { column, kind: heaviest(named.filter((kind) => of(kind) === column)) };
}

/**
 * 处罚归类: the column in which a decision is counted, once, whatever the number of its kinds of penalty.
 *
 * A kind that has a column of its own always goes before 其他.
 *
 * @param kinds - kinds of penalty in the decision
 * @param columns - columns of the table
 * @param rule - `heaviest` or `lastColumn`
 * @returns index of the column, or `undefined` when no column takes it
 *
 * @example
 * ```ts
 * import { PENALTY_TABLE_EDITIONS, penaltyColumn } from '@fazhi/core';
 *
 * const { columns } = PENALTY_TABLE_EDITIONS.hubei2023;
 * const kinds = ['revokeLicense', 'orderSuspension'] as const;
 * columns[penaltyColumn(kinds, columns, 'heaviest') ?? -1]?.label; // => '吊销许可证件'
 * columns[penaltyColumn(kinds, columns, 'lastColumn') ?? -1]?.label; // => '责令停产停业'
 * ```
 */
export function penaltyColumn(
  kinds: readonly PenaltyKind[],
  columns: readonly PenaltyTableColumn[],
  rule: BucketRule,
): number | undefined {
  return penaltyBucket(kinds, columns, rule)?.column;
}
