// A good value of every schema, found among the fixtures.
import type * as z from 'zod';
import { type JsonSchema, resolved, SCHEMAS, URN } from '../src/fixtures/committed-schemas.js';

/** Finds a good value for each schema within values of some: the one that says most. */
export function goodValues(
  sources: readonly (readonly [id: string, value: unknown])[],
  zodOf: (id: string) => z.ZodType | undefined,
): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const walk = (schema: JsonSchema, value: unknown): void => {
    if (value === undefined) return;
    if (schema.$ref !== undefined) note(schema.$ref.slice(URN.length), value);
    const { oneOf, properties, items, prefixItems } = resolved(schema);
    for (const variant of oneOf ?? []) {
      const id = variant.$ref?.slice(URN.length);
      if (id !== undefined && zodOf(id)?.safeParse(value).success === true) walk(variant, value);
    }
    for (const [key, field] of Object.entries(properties ?? {})) walk(field, (value as Record<string, unknown>)[key]);
    for (const [index, entry] of Array.isArray(value) ? value.entries() : [])
      walk(prefixItems?.[index] ?? items ?? {}, entry);
  };
  const note = (id: string, value: unknown): void => {
    if (SCHEMAS.get(id)?.properties !== undefined && fields(value) > fields(found.get(id))) found.set(id, value);
    else if (!found.has(id)) found.set(id, value);
  };
  for (const [id, value] of sources) walk({ $ref: URN + id }, value);
  return found;
}

function fields(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
