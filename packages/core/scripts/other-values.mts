// Values a field could have instead of the one it has.
import { type JsonSchema, resolved, URN } from '../src/fixtures/committed-schemas.js';
import { EXAMPLES, exampleOf, PATTERNED } from './example-of.mjs';

const TEXTS = ['甲', '张某某', '某某条例'];

/** How far to look. */
export interface Reach {
  /** Dates to try. */
  days: readonly string[];
  /** Levels of records below that may differ in a field. */
  levels: number;
}

/** Values a field could have instead, `undefined` where it may be left out. */
export function otherValues(schema: JsonSchema, value: unknown, isOptional: boolean, reach: Reach): unknown[] {
  return [...(isOptional && value !== undefined ? [undefined] : []), ...others(schema, value, reach)];
}

function others(schema: JsonSchema, value: unknown, reach: Reach): unknown[] {
  const { type, format, pattern, minimum = 0, maximum = 1e9, ...rest } = resolved(schema);
  if (rest.const !== undefined) return [rest.const];
  if (rest.enum !== undefined) return rest.enum;
  if (rest.oneOf !== undefined) return rest.oneOf.flatMap((variant) => others(variant, value, reach));
  switch (type) {
    case 'boolean':
      return [true, false];
    case 'integer':
    case 'number': {
      const numbers = typeof value === 'number' ? [value + 1, value - 1, 0] : [1, 0, 2020];
      return numbers.filter((number) => number >= minimum && number <= maximum);
    }
    case 'array':
      return otherLists(rest, (value ?? []) as unknown[], reach);
    case 'object':
      return otherRecords(schema, rest, value as Record<string, unknown> | undefined, reach);
    default:
      if (format === 'date') return [...reach.days];
      if (format === 'date-time') return reach.days.map((day) => `${day}T09:30:00+08:00`);
      return [EXAMPLES[schema.$ref?.slice(URN.length) ?? ''], ...TEXTS, ...PATTERNED].filter(
        (text) =>
          text !== undefined &&
          (pattern === undefined || (typeof text === 'string' && new RegExp(pattern, 'u').test(text))),
      );
  }
}

function otherLists(
  { items, prefixItems, minItems = 0 }: JsonSchema,
  list: readonly unknown[],
  reach: Reach,
): unknown[] {
  const entry = prefixItems?.[0] ?? items!;
  const entries = list.map((each) => others(entry, each, reach));
  const lists = [
    [list[0] ?? others(entry, undefined, { ...reach, levels: 0 })[0]],
    [...list, ...list.slice(-1)],
    list.toReversed(),
    [],
    ...entries.flatMap((values, index) => values.map((each) => list.with(index, each))),
    ...(entries.at(-1) ?? []).map((each) => [...list, each]),
  ];
  return lists.filter(
    ({ length }) => length >= minItems && (prefixItems === undefined || length === prefixItems.length),
  );
}

function otherRecords(
  schema: JsonSchema,
  { properties, required }: JsonSchema,
  value: Record<string, unknown> | undefined,
  { days, levels }: Reach,
): unknown[] {
  const row = value ?? (exampleOf(schema.$ref!.slice(URN.length), true) as Record<string, unknown>);
  if (levels === 0) return [row];
  const changed = Object.entries(properties ?? {}).flatMap(([key, field]) =>
    otherValues(field, row[key], required?.includes(key) !== true, { days, levels: levels - 1 }).map((each) =>
      withField(row, key, each),
    ),
  );
  const example = EXAMPLES[schema.$ref?.slice(URN.length) ?? ''];
  return [row, ...(example === undefined ? [] : [example]), ...changed];
}

/** A record with another value in a field, or without the field. */
export function withField(row: Record<string, unknown>, key: string, value: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ ...row, [key]: value }).filter(([, each]) => each !== undefined));
}
