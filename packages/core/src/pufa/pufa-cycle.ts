import type { Confidence } from '../law/instrument.js';
import { PLANS } from '../law/plans.js';
import type { Year } from '../values/iso-date.js';

/** 普法规划期: a five-year plan of legal education. */
export type PufaCycle = 'sixFive' | 'sevenFive' | 'eightFive' | 'nineFive';

/** 普法规划期名称: the Chinese name of each. */
export const PUFA_CYCLE_LABELS = {
  sixFive: '“六五”普法',
  sevenFive: '“七五”普法',
  eightFive: '“八五”普法',
  nineFive: '“九五”普法',
} as const satisfies Record<PufaCycle, string>;

/** 普法规划年限: the years of one plan of legal education. */
export interface PufaCycleYears {
  /** 起始年度: first year. */
  from: Year;
  /** 结束年度: last year. */
  to: Year;
  /** 可信度: how well the years are confirmed; an unconfirmed plan has no published text yet. */
  confidence: Confidence;
}

/**
 * 普法规划年限表: the years of every plan.
 *
 * @example
 * ```ts
 * import { PUFA_CYCLES } from '@fazhi/core';
 *
 * PUFA_CYCLES.eightFive.to; // => 2025
 * ```
 */
export const PUFA_CYCLES: Readonly<Record<PufaCycle, PufaCycleYears>> = {
  sixFive: yearsOf('pufaPlan6'),
  sevenFive: yearsOf('pufaPlan7'),
  eightFive: yearsOf('pufaPlan8'),
  nineFive: yearsOf('pufaPlan9'),
};

function yearsOf(id: string): PufaCycleYears {
  const { years, confidence } = PLANS.find((plan) => plan.id === id)!;
  return { from: years[0], to: years[1], confidence };
}
