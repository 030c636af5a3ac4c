import type { Condition, ConditionOptions, ConditionRule, ConditionTest, FieldPath, When } from './condition.js';

/**
 * 不早于: a date or time is not before another, where both are given.
 *
 * A day is compared with a time by its day, either with a year by its year.
 *
 * @param later - path of the later one
 * @param earlier - path of the earlier one
 * @param options - where the finding points, special wording
 *
 * @example
 * ```ts
 * import { conditionHolds, notBefore } from '@fazhi/core';
 *
 * const reply = notBefore<{ sentOn: string; repliedOn?: string }>('repliedOn', 'sentOn');
 * conditionHolds(reply, { sentOn: '2020-04-16' }); // => true
 * conditionHolds(reply, { sentOn: '2020-04-16', repliedOn: '2020-04-15' }); // => false
 * ```
 */
export function notBefore<T>(
  later: NoInfer<FieldPath<T>>,
  earlier: NoInfer<FieldPath<T>>,
  options?: NoInfer<ConditionOptions<T>>,
): Condition<T> {
  return condition<T>(later, { kind: 'notBefore', later, earlier }, options);
}

/**
 * 晚于: as {@link notBefore}, and not the same day either.
 *
 * @param later - path of the later one
 * @param earlier - path of the earlier one
 * @param options - where the finding points, special wording
 *
 * @example
 * ```ts
 * import { conditionHolds, laterThan } from '@fazhi/core';
 *
 * const term = laterThan<{ from: string; to: string }>('to', 'from');
 * conditionHolds(term, { from: '2020-04-16', to: '2020-04-16' }); // => false
 * ```
 */
export function laterThan<T>(
  later: NoInfer<FieldPath<T>>,
  earlier: NoInfer<FieldPath<T>>,
  options?: NoInfer<ConditionOptions<T>>,
): Condition<T> {
  return condition<T>(later, { kind: 'laterThan', later, earlier }, options);
}

/**
 * 不超过: a number or decimal string is not above another, where both are given. Amounts of a list are added.
 *
 * @param lesser - path of the smaller one
 * @param greater - path of the larger one
 * @param options - where the finding points, special wording
 *
 * @example
 * ```ts
 * import { conditionHolds, notMoreThan } from '@fazhi/core';
 *
 * const exam = notMoreThan<{ sat: number; passed: number }>('passed', 'sat');
 * conditionHolds(exam, { sat: 30, passed: 31 }); // => false
 * ```
 */
export function notMoreThan<T>(
  lesser: NoInfer<FieldPath<T>>,
  greater: NoInfer<FieldPath<T>>,
  options?: NoInfer<ConditionOptions<T>>,
): Condition<T> {
  return condition<T>(lesser, { kind: 'notMoreThan', lesser, greater }, options);
}

/**
 * 应填: a field is filled in when other fields say so.
 *
 * @param field - path of the field
 * @param when - when it must be
 * @param options - where the finding points, special wording
 *
 * @example
 * ```ts
 * import { conditionHolds, requiredWhen } from '@fazhi/core';
 *
 * const reason = requiredWhen<{ adopted: 'all' | 'partly' | 'none'; reason?: string }>('reason', {
 *   adopted: ['partly', 'none'],
 * });
 * conditionHolds(reason, { adopted: 'all' }); // => true
 * conditionHolds(reason, { adopted: 'none' }); // => false
 * ```
 */
export function requiredWhen<T>(
  field: NoInfer<FieldPath<T>>,
  when: NoInfer<When<T>>,
  options?: NoInfer<ConditionOptions<T>>,
): Condition<T> {
  return condition<T>(field, { kind: 'requiredWhen', field, when: testsOf(when) }, options);
}

/**
 * 不填: a field is left out when other fields say so.
 *
 * @param field - path of the field
 * @param when - when it must be left out
 * @param options - where the finding points, special wording
 *
 * @example
 * ```ts
 * import { absentWhen, conditionHolds } from '@fazhi/core';
 *
 * const fee = absentWhen<{ kind: 'firm' | 'official'; fee?: string }>('fee', { kind: 'official' });
 * conditionHolds(fee, { kind: 'official', fee: '1000' }); // => false
 * ```
 */
export function absentWhen<T>(
  field: NoInfer<FieldPath<T>>,
  when: NoInfer<When<T>>,
  options?: NoInfer<ConditionOptions<T>>,
): Condition<T> {
  return condition<T>(field, { kind: 'absentWhen', field, when: testsOf(when) }, options);
}

/**
 * 仅在此时填: a field is filled in only when other fields say so; it need not be.
 *
 * @param field - path of the field
 * @param when - when it may be filled in
 * @param options - where the finding points, special wording
 *
 * @example
 * ```ts
 * import { conditionHolds, onlyWhen } from '@fazhi/core';
 *
 * const performed = onlyWhen<{ agreedOn?: string; performed?: boolean }>('performed', 'agreedOn');
 * conditionHolds(performed, { performed: false }); // => false
 * conditionHolds(performed, {}); // => true
 * ```
 */
export function onlyWhen<T>(
  field: NoInfer<FieldPath<T>>,
  when: NoInfer<When<T>>,
  options?: NoInfer<ConditionOptions<T>>,
): Condition<T> {
  return condition<T>(field, { kind: 'onlyWhen', field, when: testsOf(when) }, options);
}

/**
 * 当且仅当此时填: a field is filled in when other fields say so, and not otherwise.
 *
 * @param field - path of the field
 * @param when - when it must be filled in
 * @param options - where the finding points, special wording
 *
 * @example
 * ```ts
 * import { conditionHolds, exactlyWhen } from '@fazhi/core';
 *
 * const result = exactlyWhen<{ closedOn?: string; result?: string }>('result', 'closedOn');
 * conditionHolds(result, { closedOn: '2020-04-16', result: '维持' }); // => true
 * conditionHolds(result, { result: '维持' }); // => false
 * ```
 */
export function exactlyWhen<T>(
  field: NoInfer<FieldPath<T>>,
  when: NoInfer<When<T>>,
  options?: NoInfer<ConditionOptions<T>>,
): Condition<T> {
  return condition<T>(field, { kind: 'exactlyWhen', field, when: testsOf(when) }, options);
}

/**
 * 至少填一项: one of several fields at least is filled in.
 *
 * @param fields - paths of the fields
 * @param options - where the finding points, special wording
 *
 * @example
 * ```ts
 * import { conditionHolds, oneOfRequired } from '@fazhi/core';
 *
 * const place = oneOfRequired<{ uri?: string; archiveId?: string }>(['uri', 'archiveId']);
 * conditionHolds(place, {}); // => false
 * ```
 */
export function oneOfRequired<T>(
  fields: readonly [NoInfer<FieldPath<T>>, ...NoInfer<FieldPath<T>>[]],
  options?: NoInfer<ConditionOptions<T>>,
): Condition<T> {
  return condition<T>(fields[0], { kind: 'oneOfRequired', fields }, options);
}

/**
 * 不重复: no entry of a list occurs twice, or no value of a field of its entries.
 *
 * @param list - the list, or after a dot the field of its entries that is compared
 * @param options - where the finding points, special wording
 *
 * @example
 * ```ts
 * import { conditionHolds, uniqueBy } from '@fazhi/core';
 *
 * const numbers = uniqueBy<{ tasks: { no: number }[] }>('tasks.no');
 * conditionHolds(numbers, { tasks: [{ no: 1 }, { no: 1 }] }); // => false
 * ```
 */
export function uniqueBy<T>(list: NoInfer<FieldPath<T>>, options?: NoInfer<ConditionOptions<T>>): Condition<T> {
  return condition<T>(list, { kind: 'uniqueBy', list }, options);
}

/**
 * 按先后排列: the entries of a list stand in the order of a date or time.
 *
 * @param dates - the list and after a dot the date or time of its entries
 * @param options - where the finding points, special wording
 *
 * @example
 * ```ts
 * import { conditionHolds, inOrder } from '@fazhi/core';
 *
 * const steps = inOrder<{ steps: { on: string }[] }>('steps.on');
 * conditionHolds(steps, { steps: [{ on: '2020-05-01' }, { on: '2020-04-16' }] }); // => false
 * ```
 */
export function inOrder<T>(dates: NoInfer<FieldPath<T>>, options?: NoInfer<ConditionOptions<T>>): Condition<T> {
  return condition<T>(dates, { kind: 'inOrder', list: dates }, options);
}

/**
 * 不得同时: what several fields may not say together. The finding points at the first field named.
 *
 * @param when - what may not hold
 * @param options - where the finding points, special wording
 *
 * @example
 * ```ts
 * import { conditionHolds, never } from '@fazhi/core';
 *
 * const defense = never<{ made: boolean; waived?: boolean }>({ waived: true, made: true });
 * conditionHolds(defense, { made: true, waived: true }); // => false
 * ```
 */
export function never<T>(when: NoInfer<When<T>>, options?: NoInfer<ConditionOptions<T>>): Condition<T> {
  const tests = testsOf(when);
  return condition<T>(tests[0]!.field, { kind: 'never', when: tests }, options);
}

/**
 * 合计等于分项之和: amounts add up to a total; a list or a record of figures counts as the sum of all in it.
 *
 * @param total - path of the total, or paths of amounts to be added
 * @param parts - paths of the parts
 * @param options - where the finding points, special wording
 *
 * @example
 * ```ts
 * import { conditionHolds, sumsTo } from '@fazhi/core';
 *
 * const cases = sumsTo<{ total: number; upheld: number; other?: number }>('total', ['upheld', 'other']);
 * conditionHolds(cases, { total: 3, upheld: 3 }); // => true
 * conditionHolds(cases, { total: 3, upheld: 3, other: 1 }); // => false
 * ```
 */
export function sumsTo<T>(
  total: NoInfer<FieldPath<T> | readonly FieldPath<T>[]>,
  parts: NoInfer<readonly FieldPath<T>[]>,
  options?: NoInfer<ConditionOptions<T>>,
): Condition<T> {
  const totals = typeof total === 'string' ? [total] : total;
  return condition<T>(totals[0]!, { kind: 'sumsTo', total: totals, parts }, options);
}

/**
 * 不同: two fields do not have the same value. The finding points at the first.
 *
 * @param field - path of the one field
 * @param other - path of the other
 * @param options - where the finding points, special wording
 *
 * @example
 * ```ts
 * import { conditionHolds, different } from '@fazhi/core';
 *
 * const approval = different<{ by: string; approvedBy: string }>('approvedBy', 'by');
 * conditionHolds(approval, { by: '张三', approvedBy: '张三' }); // => false
 * ```
 */
export function different<T>(
  field: NoInfer<FieldPath<T>>,
  other: NoInfer<FieldPath<T>>,
  options?: NoInfer<ConditionOptions<T>>,
): Condition<T> {
  return condition<T>(field, { kind: 'different', fields: [field, other] }, options);
}

function condition<T>(first: string, rule: ConditionRule<T>, options: ConditionOptions<T> = {}): Condition<T> {
  return { ...rule, at: first.split('.')[0] as keyof T & string, ...options };
}

/** A {@link When} as a list of tests. */
function testsOf(when: unknown): ConditionTest[] {
  if (typeof when === 'string') return [{ field: when }];
  return Object.entries(when as Record<string, unknown>).flatMap(([key, value]): ConditionTest[] => {
    if (key === 'not') return testsOf(value).map((test) => ({ ...test, not: true }));
    const values = [value].flat() as string[];
    return key === 'given' ? values.map((field) => ({ field })) : [{ field: key, in: values }];
  });
}
