import type { Confidence } from '../law/instrument.js';
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
  sixFive: { from: 2011, to: 2015, confidence: 'recalled' },
  sevenFive: { from: 2016, to: 2020, confidence: 'sourced' },
  eightFive: { from: 2021, to: 2025, confidence: 'sourced' },
  nineFive: { from: 2026, to: 2030, confidence: 'unsure' },
};
