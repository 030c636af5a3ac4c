import type { LocalizedText } from '../localized-text.js';

/** 可比较的值: what a {@link ConditionTest} compares a field with. */
export type ConditionValue = string | number | boolean;

type Item<V> = Exclude<V, undefined> extends readonly (infer E)[] ? E : Exclude<V, undefined>;
/** Keys of every member of a union. */
type KeyOf<V> = V extends object ? keyof V & string : never;
type ValueOf<V, K> = V extends unknown ? (K extends keyof V ? V[K] : never) : never;

/**
 * 字段路径: a field of a record, or after a dot a field of the record it holds: `decision`, `decision.decidedOn`.
 *
 * Where the first is a list, the path stands for the field of every entry: `items.finding`.
 */
export type FieldPath<T> =
  (keyof T & string) | { [K in keyof T & string]-?: `${K}.${KeyOf<Item<T[K]>>}` }[keyof T & string];

type At<T, P extends string> = P extends `${infer K}.${infer R}`
  ? K extends keyof T
    ? ValueOf<Item<T[K]>, R>
    : never
  : P extends keyof T
    ? T[P]
    : never;
type Expected<T, P extends string> = Extract<Item<At<T, P>>, ConditionValue>;

/**
 * 情形: when a condition applies, as it is written in a record's definition.
 *
 * A path alone says that the field is filled in. An object names fields and the value each has, or values one of which it
 * has; of a list, that it contains one. All that the object says must hold.
 */
export type When<T> =
  | FieldPath<T>
  | ({ readonly [P in FieldPath<T>]?: Expected<T, P> | readonly Expected<T, P>[] } & {
      /** 已填写: fields that are filled in besides. */
      readonly given?: FieldPath<T> | readonly FieldPath<T>[];
      /** 否: what must not hold: none of it. */
      readonly not?: When<T>;
    });

/** 判断: one test of a field, as {@link When} is kept in a condition. */
export interface ConditionTest {
  /** 字段: path of the field. */
  readonly field: string;
  /** 取值: the field has one of these, a list contains one; without it, the field is filled in. An empty list is not. */
  readonly in?: readonly ConditionValue[];
  /** 否: the opposite must hold. */
  readonly not?: true;
}

/** 先后: two dates, times or years, the second not after the first; `laterThan`: before it. Compared as far as both are exact. */
export interface OrderCondition {
  /** 种类: whether the same day will do. */
  readonly kind: 'notBefore' | 'laterThan';
  /** 后: path of the later one. */
  readonly later: string;
  /** 先: path of the earlier one. */
  readonly earlier: string;
}

/** 不超过: two amounts, the first not above the second. Amounts of a list are added. */
export interface AmountCondition {
  /** 种类: what is compared. */
  readonly kind: 'notMoreThan';
  /** 小: path of the smaller one. */
  readonly lesser: string;
  /** 大: path of the larger one. */
  readonly greater: string;
}

/** 填写: whether a field is filled in, by what other fields say. */
export interface PresenceCondition {
  /** 种类: it must be filled in, must not, may only, or must exactly then. */
  readonly kind: 'requiredWhen' | 'absentWhen' | 'onlyWhen' | 'exactlyWhen';
  /** 字段: path of the field. */
  readonly field: string;
  /** 情形: all of these hold. */
  readonly when: readonly ConditionTest[];
}

/** 至少一项: one of several fields at least is filled in. */
export interface OneOfCondition {
  /** 种类: one at least. */
  readonly kind: 'oneOfRequired';
  /** 字段: paths of the fields. */
  readonly fields: readonly string[];
}

/** 不重复: no two entries of a list are equal, or have the same value in a field. */
export interface UniqueCondition {
  /** 种类: no repetition. */
  readonly kind: 'uniqueBy';
  /** 列表: path of the list, or of the field of its entries that is compared. */
  readonly list: string;
}

/** 排列: the entries of a list stand in the order of a date or time. */
export interface SequenceCondition {
  /** 种类: earliest first. */
  readonly kind: 'inOrder';
  /** 列表: path of the date or time of its entries. */
  readonly list: string;
}

/** 矛盾: what fields may not say together. */
export interface ContradictionCondition {
  /** 种类: never all of it. */
  readonly kind: 'never';
  /** 情形: not all of these hold. */
  readonly when: readonly ConditionTest[];
}

/** 合计: amounts that add up. A list or a record of figures counts as the sum of all in it, a field left out as 0;
 * where all parts are left out, nothing is said. */
export interface SumCondition {
  /** 种类: both sides are equal. */
  readonly kind: 'sumsTo';
  /** 合计: paths of the amounts on the one side, mostly one total. */
  readonly total: readonly string[];
  /** 分项: paths of the amounts on the other. */
  readonly parts: readonly string[];
}

/** 不同: two fields do not have the same value. */
export interface DifferenceCondition {
  /** 种类: not equal. */
  readonly kind: 'different';
  /** 字段: paths of the two fields. */
  readonly fields: readonly [string, string];
}

/** 特殊条件: a condition of a kind found once or twice, which can only be run and says itself what is wrong. */
export interface FunctionCondition<T> {
  /** 种类: a function. */
  readonly kind: 'function';
  /** 条件: true when the record is in order. */
  readonly holds: (record: T) => boolean;
  /** 问题: see {@link ConditionOptions.message}. */
  readonly message: LocalizedText;
  /** 改法: see {@link ConditionOptions.fix}. */
  readonly fix: LocalizedText;
}

/** 条件内容: what a condition says, of whichever kind. */
export type ConditionRule<T> =
  | OrderCondition
  | AmountCondition
  | PresenceCondition
  | OneOfCondition
  | UniqueCondition
  | SequenceCondition
  | ContradictionCondition
  | SumCondition
  | DifferenceCondition
  | FunctionCondition<T>;

/**
 * 字段间条件: a condition between the fields of one record, as a plain value.
 *
 * It is judged once the fields it reads are each right by themselves, so one fault gives one finding.
 */
export type Condition<T> = ConditionRule<T> &
  ConditionOptions<T> & {
    /** 指向: the field the finding points at. */
    readonly at: keyof T & string;
  };

/** 条件说明: what the one who defines a condition may say besides it. */
export interface ConditionOptions<T> {
  /** 指向: the field the finding points at; that of the first operand unless said otherwise. */
  readonly at?: keyof T & string;
  /** 问题: what is wrong, said to a clerk; else worded from the titles of the fields. */
  readonly message?: LocalizedText;
  /** 改法: how to mend it; else worded likewise. */
  readonly fix?: LocalizedText;
}
