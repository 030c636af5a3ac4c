import type { Condition, ConditionTest, ConditionValue } from './condition.js';

/**
 * 条件是否成立: whether a record meets a condition. Needs no schema; the fields by themselves are taken to be right.
 *
 * @param condition - the condition
 * @param record - the record
 *
 * @example
 * ```ts
 * import { conditionHolds, notBefore } from '@fazhi/core';
 *
 * const order = notBefore<{ startedOn: string; endedOn?: string }>('endedOn', 'startedOn');
 * conditionHolds(order, { startedOn: '2020-04-16', endedOn: '2020-04-15' }); // => false
 * ```
 */
export function conditionHolds<T>(condition: Condition<T>, record: NoInfer<T>): boolean {
  return conditionTest(condition)(record);
}

type Test = (record: unknown) => boolean;

/**
 * 条件判断函数: a condition as a function, for whoever asks it of many records.
 *
 * @param condition - the condition
 *
 * @example
 * ```ts
 * import { notBefore } from '@fazhi/core';
 * import { conditionTest } from '@fazhi/core/checking';
 *
 * const inOrder = conditionTest(notBefore<{ startedOn: string; endedOn?: string }>('endedOn', 'startedOn'));
 * inOrder({ startedOn: '2020-04-16', endedOn: '2020-04-15' }); // => false
 * ```
 */
export function conditionTest<T>(condition: Condition<T>): (record: NoInfer<T>) => boolean {
  switch (condition.kind) {
    case 'notBefore':
      return inTime(condition.earlier, condition.later, (order) => order <= 0);
    case 'laterThan':
      return inTime(condition.earlier, condition.later, (order) => order < 0);
    case 'notMoreThan': {
      const { lesser, greater } = condition;
      const [hasLesser, hasGreater] = [given(lesser), given(greater)];
      return (record) => !hasLesser(record) || !hasGreater(record) || sum(record, [lesser]) <= sum(record, [greater]);
    }
    case 'requiredWhen': {
      const [has, passes] = [given(condition.field), all(condition.when)];
      return (record) => has(record) || !passes(record);
    }
    case 'absentWhen': {
      const [has, passes] = [given(condition.field), all(condition.when)];
      return (record) => !has(record) || !passes(record);
    }
    case 'onlyWhen': {
      const [has, passes] = [given(condition.field), all(condition.when)];
      return (record) => !has(record) || passes(record);
    }
    case 'exactlyWhen': {
      const [has, passes] = [given(condition.field), all(condition.when)];
      return (record) => has(record) === passes(record);
    }
    case 'oneOfRequired': {
      const fields = condition.fields.map(given);
      return (record) => fields.some((has) => has(record));
    }
    case 'uniqueBy':
      return (record) => {
        const values = valuesAt(record, condition.list);
        return values.length < 2 || new Set(values).size === values.length;
      };
    case 'inOrder':
      return (record) =>
        valuesAt(record, condition.list).every(
          (each, index, before) => index === 0 || compareTimes(before[index - 1], each) <= 0,
        );
    case 'never': {
      const passes = all(condition.when);
      return (record) => !passes(record);
    }
    case 'sumsTo': {
      const first = condition.parts.map((path) => path.split('.')[0] as keyof T);
      return (record) =>
        first.every((key) => record[key] === undefined) ||
        sum(record, condition.total) === sum(record, condition.parts);
    }
    case 'different': {
      const [field, other] = condition.fields;
      const has = given(field);
      return (record) => !has(record) || valuesAt(record, field)[0] !== valuesAt(record, other)[0];
    }
    case 'function':
      return (record) => condition.holds(record);
  }
}

/** The values at a path: none for an empty field, those of every entry for a list. */
function valuesAt(record: unknown, path: string): readonly unknown[] {
  if (path.includes('.')) {
    return path
      .split('.')
      .reduce<unknown[]>((found, key) => found.flatMap((each) => fieldOf(each, key) ?? []), [record]);
  }
  const value = fieldOf(record, path) ?? [];
  return Array.isArray(value) ? value : [value];
}

function fieldOf(record: unknown, key: string): unknown {
  return (record as Record<string, unknown>)[key];
}

/** Whether any value at a path passes; an empty field has none, a list those of its entries. */
function someAt(value: unknown, keys: readonly string[], passes: Test, from = 0): boolean {
  if (value === undefined || value === null) return false;
  if (Array.isArray(value) && from > 0) return value.some((entry) => someAt(entry, keys, passes, from));
  return from === keys.length ? passes(value) : someAt(fieldOf(value, keys[from]!), keys, passes, from + 1);
}

const any: Test = () => true;

function given(path: string): Test {
  const keys = path.split('.');
  return (record) => someAt(record, keys, any);
}

function all(tests: readonly ConditionTest[]): Test {
  const each = tests.map(({ field, in: wanted, not = false }): Test => {
    const keys = field.split('.');
    const passes: Test = wanted === undefined ? any : (value) => wanted.includes(value as ConditionValue);
    return (record) => someAt(record, keys, passes) !== not;
  });
  return (record) => {
    for (const passes of each) if (!passes(record)) return false;
    return true;
  };
}

/** Whether every earlier date stands to every later one as it should, where both are given. */
function inTime(earlier: string, later: string, holds: (order: number) => boolean): Test {
  const [before, after] = [earlier.split('.'), later.split('.')];
  return (record) =>
    !someAt(record, after, (last) => someAt(record, before, (first) => !holds(compareTimes(first, last))));
}

function sum(record: unknown, paths: readonly string[]): bigint {
  return paths.flatMap((path) => valuesAt(record, path)).reduce<bigint>((total, value) => total + amountOf(value), 0n);
}

/** Dates, times and years in order of time: as instants where both are, else as far as the less exact one goes. */
function compareTimes(before: unknown, after: unknown): number {
  const a = String(before);
  const b = String(after);
  if (a.length === b.length && a.length === '2020-04-16'.length) return a < b ? -1 : a > b ? 1 : 0;
  const length = Math.min(a.length, b.length);
  if (length > '2020-04-16'.length) return Date.parse(a) - Date.parse(b);
  const [first, second] = [a.slice(0, length), b.slice(0, length)];
  return first < second ? -1 : first > second ? 1 : 0;
}

const DECIMALS = 6;

/** A number, a decimal string, or all of them in a record of figures, in millionths. */
function amountOf(value: unknown): bigint {
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).reduce<bigint>(
      (total, figure) => total + (figure === undefined ? 0n : amountOf(figure)),
      0n,
    );
  }
  const [whole = '', fraction = ''] = String(value).split('.');
  return BigInt(whole + fraction.slice(0, DECIMALS).padEnd(DECIMALS, '0'));
}
