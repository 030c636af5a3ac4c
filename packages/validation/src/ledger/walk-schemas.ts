import type { Condition } from '@fazhi/core';
import * as z from 'zod';
import { definitionOf, unwrap } from './schema-walk.js';

/** Visits a schema and all below it, each once, always in the same order. Internal. */
export function walkSchemas(root: z.core.$ZodType, visit: (schema: z.core.$ZodType) => void): void {
  const seen = new Set<z.core.$ZodType>();
  const walk = (wrapped: z.core.$ZodType): void => {
    const schema = unwrap(wrapped);
    if (seen.has(schema)) return;
    seen.add(schema);
    visit(schema);
    const { element, valueType, shape = {}, options = [] } = definitionOf(schema);
    for (const below of [...Object.values(shape), ...options]) walk(below);
    if (element !== undefined) walk(element);
    if (valueType !== undefined) walk(valueType);
  };
  walk(root);
}

type Conditions = readonly Condition<never>[];

/** The conditions of a record, where it has any; a record under another title has those of the record. Internal. */
export function conditionsOf(schema: z.core.$ZodType): Conditions | undefined {
  return z.globalRegistry.get(schema)?.['conditions'] as Conditions | undefined;
}

/** The lists of conditions of all records below a schema; the generated guards name them by their index. Internal. */
export function conditionLists(root: z.core.$ZodType): readonly Conditions[] {
  const lists = new Set<Conditions>();
  walkSchemas(root, (schema) => {
    const conditions = conditionsOf(schema);
    if (conditions !== undefined) lists.add(conditions);
  });
  return [...lists];
}
