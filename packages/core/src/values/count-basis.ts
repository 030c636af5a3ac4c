/**
 * 人数口径: what a number of people stands for.
 *
 * Publishers write 人 for distinct persons, for attendances and for both at once, so a figure keeps the basis its
 * source gives and is never turned into another.
 */
export type CountBasis = 'persons' | 'attendances' | 'ambiguous';

/** 人数口径名称: the Chinese name of each. */
export const COUNT_BASIS_LABELS = {
  persons: '人',
  attendances: '人次',
  ambiguous: '人（次）',
} as const satisfies Record<CountBasis, string>;
