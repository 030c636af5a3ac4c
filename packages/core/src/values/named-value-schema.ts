import type * as z from 'zod';
import { VALUE_FORMATS, type ValueName } from './value-formats.js';

/** What a schema of a format says of itself; fields made of it inherit that. Internal. */
export function formatMeta(name: ValueName): Record<string, unknown> {
  const { title, what, example, unit } = VALUE_FORMATS[name];
  return { title, value: name, what, example, ...(unit !== undefined && { unit }) };
}

/** A schema that many records share, by the name of its format. Internal. */
export function namedValue<T>(name: ValueName, schema: z.ZodType<T>, more: { sensitive?: true } = {}): z.ZodType<T> {
  return schema.meta({ id: name, ...formatMeta(name), ...more });
}
