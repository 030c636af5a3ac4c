// What JSON Schema (2020-12) can say of a condition between fields.
import type { Condition, ConditionTest } from '../src/index.js';

/** A schema of JSON Schema. */
export type JsonSchema = { [keyword: string]: unknown };

/**
 * The assertion that a condition holds, or `undefined` where JSON Schema has no word for it: it compares no two fields.
 *
 * @param condition - the condition
 * @param record - JSON Schema of the record
 * @param resolve - the schema a reference stands for
 */
export function conditionSchema(
  condition: Condition<never>,
  record: JsonSchema,
  resolve: (schema: JsonSchema) => JsonSchema,
): JsonSchema | undefined {
  const at = (path: string, leaf: (field: JsonSchema) => JsonSchema): JsonSchema =>
    schemaAt(record, path.split('.'), leaf, resolve);
  const given = (path: string): JsonSchema =>
    at(path, (field) => (isList(field) ? { type: 'array', minItems: 1 } : {}));
  const passes = (test: ConditionTest): JsonSchema => {
    const { field, in: values, not } = test;
    const positive =
      values === undefined
        ? given(field)
        : at(field, (schema) =>
            isList(schema)
              ? { type: 'array', contains: { enum: values } }
              : values.length === 1
                ? { const: values[0] }
                : { enum: values },
          );
    return not === true ? { not: positive } : positive;
  };
  const all = (tests: readonly ConditionTest[]): JsonSchema =>
    tests.length === 1 ? passes(tests[0]!) : { allOf: tests.map(passes) };

  const isPlain = (path: string): boolean =>
    !path.includes('.') && !isList(resolve((record['properties'] as Record<string, JsonSchema>)[path]!));
  const dependent = (field: string, needs: string): JsonSchema | undefined =>
    isPlain(field) && isPlain(needs) ? { dependentRequired: { [field]: [needs] } } : undefined;

  switch (condition.kind) {
    case 'requiredWhen':
    case 'onlyWhen': {
      const { kind, field, when } = condition;
      const [test] = when;
      const needs = kind === 'requiredWhen';
      if (when.length === 1 && test !== undefined && test.in === undefined && test.not === undefined) {
        const simple = needs ? dependent(test.field, field) : dependent(field, test.field);
        if (simple !== undefined) return simple;
      }
      return needs ? { if: all(when), then: given(field) } : { if: given(field), then: all(when) };
    }
    case 'absentWhen':
      return { if: all(condition.when), then: { not: given(condition.field) } };
    case 'exactlyWhen':
      return { if: all(condition.when), then: given(condition.field), else: { not: given(condition.field) } };
    case 'oneOfRequired':
      return { anyOf: condition.fields.map(given) };
    case 'never':
      return { not: all(condition.when) };
    case 'uniqueBy':
      return condition.list.includes('.')
        ? undefined
        : { properties: { [condition.list]: { type: 'array', uniqueItems: true } } };
    default:
      return undefined;
  }
}

function isList(schema: JsonSchema): boolean {
  return schema['type'] === 'array';
}

/** The schema of an object that has something at a path, which `leaf` says from the schema of the field there. */
function schemaAt(
  object: JsonSchema,
  [key = '', ...below]: readonly string[],
  leaf: (field: JsonSchema) => JsonSchema,
  resolve: (schema: JsonSchema) => JsonSchema,
): JsonSchema {
  const variants = (object['oneOf'] as JsonSchema[] | undefined)?.map(resolve) ?? [object];
  const properties = variants.map((variant) => variant['properties'] as Record<string, JsonSchema>);
  const field = resolve(properties.find((each) => key in each)![key]!);
  const deeper = (schema: JsonSchema): JsonSchema => ({ type: 'object', ...schemaAt(schema, below, leaf, resolve) });
  const value =
    below.length === 0
      ? leaf(field)
      : isList(field)
        ? { type: 'array', contains: deeper(resolve(field['items'] as JsonSchema)) }
        : deeper(field);
  return { required: [key], properties: { [key]: Object.keys(value).length === 0 ? true : value } };
}
