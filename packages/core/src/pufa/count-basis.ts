import type { z } from 'zod';

import { choice } from '../record/choice.js';

/**
 * 人数口径: what a number of people stands for. Publishers write 人 for persons, for attendances
 * and for both at once; a figure keeps the basis its source gives and is never turned into another.
 *
 * @category Pufa
 */
export type CountBasis = 'persons' | 'attendances' | 'ambiguous';

/**
 * 人数口径的中文名称: the Chinese label of every {@link CountBasis}.
 *
 * @category Pufa
 */
export const COUNT_BASIS_LABELS = {
  persons: '人（去重）',
  attendances: '人次',
  ambiguous: '口径不明',
} as const satisfies Record<CountBasis, string>;

/**
 * 人数口径的校验: the schema of {@link CountBasis}.
 *
 * @category Pufa
 */
export const CountBasisSchema: z.ZodType<CountBasis> = choice(COUNT_BASIS_LABELS);
