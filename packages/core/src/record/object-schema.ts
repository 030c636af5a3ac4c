import * as z from 'zod';
import type { RecordMeta } from './record.js';

/** What no record has: a field nobody knows. */
const NEVER = z.never();

/**
 * A strict object whose fields are made when something first asks for them. Internal.
 *
 * zod reads `shape` late by itself, for schemas that hold themselves; several hundred schemas with all their fields take
 * longer to build than all else a program loads.
 */
export function objectSchema(
  fields: () => z.core.$ZodShape,
  meta: Partial<RecordMeta>,
  ...checks: z.core.$ZodCheck[]
): z.ZodObject {
  const schema: z.ZodObject = new z.ZodObject({
    type: 'object',
    get shape() {
      return fields();
    },
    catchall: NEVER,
    checks,
  });
  return schema.register(z.globalRegistry, meta);
}
