import type { IsoDate, Year } from '../values/iso-date.js';
import type { Confidence } from './instrument.js';
import { PLANS } from './plans.js';

/** 规划类型: what a plan of several years is about. */
export type PlanKind = 'ruleOfLaw' | 'pufa' | 'development' | 'enforcement';

/** 规划类型名称: the Chinese name of each. */
export const PLAN_KIND_LABELS = {
  ruleOfLaw: '法治建设规划',
  pufa: '普法规划',
  development: '国民经济和社会发展规划',
  enforcement: '行政执法行动计划',
} as const satisfies Record<PlanKind, string>;

/** 规划: a plan of several years that reports refer to; it ends with its years. */
export interface Plan {
  /** 标识: id, also that of the instrument in the registry. */
  id: string;
  /** 规划类型: what it is about. */
  kind: PlanKind;
  /** 简称: what reports call it. */
  name: string;
  /** 规划期: first and last year. */
  years: [Year, Year];
  /** 发布日期: when it was made public, where known. */
  madePublicOn?: IsoDate | undefined;
  /** 可信程度: how well it is confirmed. */
  confidence: Confidence;
}

/** 规划登记: the plans to choose from. */
export interface RegisteredPlans {
  /** 规划: in any order. */
  readonly plans: readonly Plan[];
}

/**
 * 年度规划: the plans that cover a year.
 *
 * @param year - the year
 * @param registry - where plans are registered
 *
 * @example
 * ```ts
 * import { plansFor } from '@fazhi/core';
 *
 * plansFor(2025).map(({ name }) => name).slice(0, 2); // => ['法治中国建设规划', '法治社会建设实施纲要']
 * plansFor(2026).map(({ name }) => name); // => ['“九五”普法规划', '“十五五”规划']
 * ```
 */
export function plansFor(year: Year, { plans }: RegisteredPlans = { plans: PLANS }): Plan[] {
  return plans.filter(({ years: [first, last] }) => first <= year && year <= last);
}
