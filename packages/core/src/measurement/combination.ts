import type { LocalizedText } from '../localized-text.js';
import type { IndicatorEntry } from './indicator.js';

/**
 * 汇总方式: how the figures of several bodies become one: they add up; numerators and denominators add up; different ones are
 * counted once; or they are a body's own and are not combined.
 */
export type CombinationKind = 'sum' | 'ratio' | 'distinct' | 'own';

/** 汇总方式名称: the Chinese name of each. */
export const COMBINATION_LABELS = {
  sum: '相加',
  ratio: '分子分母各自相加后相除',
  distinct: '去重计数',
  own: '各单位自有，不汇总',
} as const satisfies Record<CombinationKind, string>;

/** 汇总: how an indicator combines across bodies. */
export interface Combination {
  /** 方式: which of the ways. */
  readonly kind: CombinationKind;
  /** 理由: why it is so, where it is not what follows from the way it is counted. */
  readonly reason?: LocalizedText | undefined;
}

/** Counts and sums add up, rates are made of their parts; only what is otherwise says so. Internal. */
export function combinationOf({ acrossBodies, unit }: IndicatorEntry): Combination {
  return acrossBodies ?? { kind: unit === '%' ? 'ratio' : 'sum' };
}

/** Averages are made of their parts, as rates are. Internal. */
export const AVERAGE: Combination = {
  kind: 'ratio',
  reason: { zh: '平均数由总数和次数得出，不能相加', en: 'an average follows from a total and a number of times' },
};

/** The same thing may be counted by several bodies. Internal. */
export const DISTINCT: Combination = {
  kind: 'distinct',
  reason: { zh: '同一对象只计一次，各单位之间可能重复', en: 'the same one counts once, and bodies may name the same' },
};

/** Entries of figures that are a body's own. Internal. */
export function ownFigures<T extends Readonly<Record<string, IndicatorEntry>>>(
  reason: LocalizedText,
  entries: T,
): { readonly [K in keyof T]: T[K] & Pick<IndicatorEntry, 'acrossBodies'> } {
  const acrossBodies: Combination = { kind: 'own', reason };
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, acrossBodies }])) as {
    [K in keyof T]: T[K] & { acrossBodies: Combination };
  };
}
