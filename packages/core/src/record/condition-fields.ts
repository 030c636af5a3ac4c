import type { Condition } from './condition.js';

/**
 * The fields of the record that a condition reads, by their keys; undefined where it is a function, which may read all of
 * them. Internal.
 */
export function conditionFields<T>(condition: Condition<T>): readonly string[] | undefined {
  const paths = pathsOf(condition);
  return paths && [...new Set([...paths.map((path) => path.split('.')[0]!), condition.at])];
}

function pathsOf<T>(condition: Condition<T>): readonly string[] | undefined {
  switch (condition.kind) {
    case 'notBefore':
    case 'laterThan':
      return [condition.later, condition.earlier];
    case 'notMoreThan':
      return [condition.lesser, condition.greater];
    case 'requiredWhen':
    case 'absentWhen':
    case 'onlyWhen':
    case 'exactlyWhen':
      return [condition.field, ...condition.when.map(({ field }) => field)];
    case 'oneOfRequired':
    case 'different':
      return condition.fields;
    case 'uniqueBy':
    case 'inOrder':
      return [condition.list];
    case 'never':
      return condition.when.map(({ field }) => field);
    case 'sumsTo':
      return [...condition.total, ...condition.parts];
    case 'function':
      return undefined;
  }
}
