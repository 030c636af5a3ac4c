import type { FactId } from './fact.js';

/** What all relations have. */
interface RelationBase {
  /** 标识: unique among the relations of one report or measurement. */
  id: string;
  /** 依据文字: the words that state it, where it was read from a text. */
  raw?: string | undefined;
  /**
   * 存疑: true where the words leave room for another reading: of parts that are said to be all, that there may be more of
   * them; of anything else, that the figures may not belong together. Checks give at most a note on what is in doubt.
   */
  doubtful?: boolean | undefined;
}

/** 分项关系: the parts make up the whole, as 148 = 105 + 18 + 1 + 24. */
export interface PartitionRelation extends RelationBase {
  /** 类型: always `partition`. */
  kind: 'partition';
  /** 总数: the whole. */
  total: FactId;
  /** 分项: its parts, no two of which overlap. */
  parts: readonly FactId[];
  /**
   * 是否穷尽: true when the parts are all there are, so that their sum equals the whole; false for some parts under
   * 其中, whose sum must only not exceed it.
   */
  exhaustive: boolean;
}

/** 包含关系: the part is counted within the whole, as 27 of 813. */
export interface SubsetRelation extends RelationBase {
  /** 类型: always `subset`. */
  kind: 'subset';
  /** 整体: the whole. */
  whole: FactId;
  /** 部分: counted within the whole. */
  part: FactId;
}

/** 增减关系: before − removed + added = after, as 78 − 12 = 66. */
export interface ChangeRelation extends RelationBase {
  /** 类型: always `change`. */
  kind: 'change';
  /** 原数: the stock before. */
  before: FactId;
  /** 减少: what went. */
  removed: readonly FactId[];
  /** 增加: what came. */
  added: readonly FactId[];
  /** 现数: the stock after. */
  after: FactId;
}

/** 比率关系: numerator ÷ denominator is the rate, as 139 of 142 is 98%. */
export interface RatioRelation extends RelationBase {
  /** 类型: always `ratio`. */
  kind: 'ratio';
  /** 分子: the number counted. */
  numerator: FactId;
  /** 分母: the number it is counted out of. */
  denominator: FactId;
  /** 比率: a fact in percent. */
  rate: FactId;
}

/** 增长关系: (current − previous) ÷ previous is the rate; a fall is a negative rate. */
export interface GrowthRelation extends RelationBase {
  /** 类型: always `growth`. */
  kind: 'growth';
  /** 本期: this year's figure. */
  current: FactId;
  /** 上期: last year's figure. */
  previous: FactId;
  /** 增幅: a fact in percent, negative for a fall. */
  rate: FactId;
}

/** 增量关系: amount ÷ (current − amount) is the rate, as 20 more make 120, up 20%; with a negative rate it fell by so much. */
export interface IncreaseRelation extends RelationBase {
  /** 类型: always `increase`. */
  kind: 'increase';
  /** 本期: this year's figure. */
  current: FactId;
  /** 增减数: by how much it rose, or with a negative rate fell. */
  amount: FactId;
  /** 增幅: a fact in percent, negative for a fall. */
  rate: FactId;
}

/** 关系: an arithmetic condition between facts, declared with the indicators or found in a text. */
export type Relation =
  PartitionRelation | SubsetRelation | ChangeRelation | RatioRelation | GrowthRelation | IncreaseRelation;

/** 关系类型: the kinds of {@link Relation}. */
export type RelationKind = Relation['kind'];

/** 关系名称: the Chinese name of each kind. */
export const RELATION_LABELS = {
  partition: '分项关系',
  subset: '包含关系',
  change: '增减关系',
  ratio: '比率关系',
  growth: '增长关系',
  increase: '增量关系',
} as const satisfies Record<RelationKind, string>;

/**
 * 关系涉及的事实: the ids of all facts a relation speaks of, in the order it is explained.
 *
 * @param relation - the relation
 *
 * @example
 * ```ts
 * import { relationFacts } from '@fazhi/core';
 *
 * relationFacts({ id: 'r', kind: 'subset', part: 'key', whole: 'total' }); // => ['key', 'total']
 * ```
 */
export function relationFacts(relation: Relation): FactId[] {
  switch (relation.kind) {
    case 'partition':
      return [...relation.parts, relation.total];
    case 'subset':
      return [relation.part, relation.whole];
    case 'change':
      return [relation.before, ...relation.removed, ...relation.added, relation.after];
    case 'ratio':
      return [relation.numerator, relation.denominator, relation.rate];
    case 'growth':
      return [relation.current, relation.previous, relation.rate];
    case 'increase':
      return [relation.current, relation.amount, relation.rate];
  }
}
