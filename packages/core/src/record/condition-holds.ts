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
  switch (condition.kind) {
    case 'notBefore':
      return orderOf(record, condition.later, condition.earlier) <= 0;
    case 'laterThan':
      return orderOf(record, condition.later, condition.earlier) < 0;
    case 'notMoreThan': {
      const { lesser, greater } = condition;
      return !given(record, lesser) || !given(record, greater) || sum(record, [lesser]) <= sum(record, [greater]);
    }
    case 'requiredWhen':
      return given(record, condition.field) || !passAll(record, condition.when);
    case 'absentWhen':
      return !given(record, condition.field) || !passAll(record, condition.when);
    case 'onlyWhen':
      return !given(record, condition.field) || passAll(record, condition.when);
    case 'exactlyWhen':
      return given(record, condition.field) === passAll(record, condition.when);
    case 'oneOfRequired':
      return condition.fields.some((field) => given(record, field));
    case 'uniqueBy': {
      const values = valuesAt(record, condition.list);
      return new Set(values).size === values.length;
    }
    case 'inOrder':
      return valuesAt(record, condition.list).every(
        (each, index, all) => index === 0 || compareTimes(all[index - 1], each) <= 0,
      );
    case 'never':
      return !passAll(record, condition.when);
    case 'sumsTo': {
      const isSaid = condition.parts.some((path) => record[path.split('.')[0] as keyof T] !== undefined);
      return !isSaid || sum(record, condition.total) === sum(record, condition.parts);
    }
    case 'different': {
      const [field, other] = condition.fields;
      return !given(record, field) || valuesAt(record, field)[0] !== valuesAt(record, other)[0];
    }
    case 'function':
      return condition.holds(record);
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

function given(record: unknown, path: string): boolean {
  return valuesAt(record, path).length > 0;
}

function passAll(record: unknown, tests: readonly ConditionTest[]): boolean {
  return tests.every(({ field, in: wanted, not }) => {
    const values = valuesAt(record, field);
    const passes =
      wanted === undefined ? values.length > 0 : values.some((value) => wanted.includes(value as ConditionValue));
    return passes !== (not === true);
  });
}

/** The order of the earlier and the later of two dates, of lists the worst of any two; none where one is not given. */
function orderOf(record: unknown, later: string, earlier: string): number {
  let worst = -Infinity;
  for (const after of valuesAt(record, later)) {
    for (const before of valuesAt(record, earlier)) worst = Math.max(worst, compareTimes(before, after));
  }
  return worst;
}

function sum(record: unknown, paths: readonly string[]): bigint {
  return paths.flatMap((path) => valuesAt(record, path)).reduce<bigint>((total, value) => total + amountOf(value), 0n);
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
