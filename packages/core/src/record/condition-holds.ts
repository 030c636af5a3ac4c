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
  const valuesOf = (path: string): unknown[] => valuesAt(record, path.split('.'));
  const given = (path: string): boolean => valuesOf(path).length > 0;
  const isLeftOut = (path: string): boolean => record[path.split('.')[0] as keyof T] === undefined;
  const passes = ({ field, in: values, not }: ConditionTest): boolean => {
    const found = valuesOf(field);
    return (
      (values === undefined ? found.length > 0 : found.some((value) => values.includes(value as ConditionValue))) !==
      (not === true)
    );
  };
  const inOrder = (path: string): boolean =>
    valuesOf(path).every((value, index, all) => index === 0 || compareTimes(all[index - 1], value) <= 0);
  const sum = (...paths: string[]): bigint =>
    paths.flatMap(valuesOf).reduce<bigint>((total, value) => total + amountOf(value), 0n);
  const compared = (later: string, earlier: string): number[] =>
    valuesOf(later).flatMap((after) => valuesOf(earlier).map((before) => compareTimes(before, after)));

  switch (condition.kind) {
    case 'notBefore':
      return compared(condition.later, condition.earlier).every((order) => order <= 0);
    case 'laterThan':
      return compared(condition.later, condition.earlier).every((order) => order < 0);
    case 'notMoreThan':
      return !given(condition.lesser) || !given(condition.greater) || sum(condition.lesser) <= sum(condition.greater);
    case 'requiredWhen':
      return given(condition.field) || !condition.when.every(passes);
    case 'absentWhen':
      return !given(condition.field) || !condition.when.every(passes);
    case 'onlyWhen':
      return !given(condition.field) || condition.when.every(passes);
    case 'exactlyWhen':
      return given(condition.field) === condition.when.every(passes);
    case 'oneOfRequired':
      return condition.fields.some(given);
    case 'uniqueBy': {
      const values = valuesOf(condition.list);
      return new Set(values).size === values.length;
    }
    case 'inOrder':
      return inOrder(condition.list);
    case 'never':
      return !condition.when.every(passes);
    case 'sumsTo':
      return condition.parts.every(isLeftOut) || sum(...condition.total) === sum(...condition.parts);
    case 'different': {
      const [one, other] = condition.fields.map(valuesOf);
      return one?.[0] === undefined || one[0] !== other?.[0];
    }
    case 'function':
      return condition.holds(record);
  }
}

/** The values at a path: none for an empty field, those of every entry for a list. */
function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => valuesAt(entry, key === undefined ? [] : [key, ...rest]));
  return key === undefined ? [value] : valuesAt((value as Record<string, unknown>)[key], rest);
}

/** Dates, times and years in order of time: as instants where both are, else as far as the less exact one goes. */
function compareTimes(before: unknown, after: unknown): number {
  const [a, b] = [String(before), String(after)];
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
