import * as core from '../src/index.js';
import * as z from 'zod';
import type { GeneratedFiles } from '../../../scripts/generate.mjs';

/** Regular expressions of JSON Schema are shared with Java and Go, which spell the Han script differently. */
const HAN = '\\p{Script=Han}';
const HAN_RANGES = '\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF';

/** Every exported schema of a record, by its id. */
function recordSchemas(): Map<string, z.ZodType> {
  const found = new Map<string, z.ZodType>();
  for (const value of Object.values(core)) {
    if (!(value instanceof z.ZodType)) continue;
    const id = value.meta()?.id;
    if (typeof id === 'string') found.set(id, value);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The JSON Schema of one record as text. */
function jsonSchemaText(id: string, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      const node = jsonSchema as Record<string, unknown>;
      if (typeof node['pattern'] === 'string') {
        node['pattern'] = node['pattern'].replaceAll(`[${HAN}`, `[${HAN_RANGES}`).replaceAll(HAN, `[${HAN_RANGES}]`);
      }
      // Annotations of our own carry the prefix that validators expect of them.
      if (node['labels'] !== undefined) node['x-labels'] = node['labels'];
      if (node['constraints'] !== undefined) node['x-constraints'] = node['constraints'];
      delete node['labels'];
      delete node['constraints'];
    },
  }) as Record<string, unknown>;
  delete json['id'];
  return `${JSON.stringify({ $schema: json['$schema'], $id: `urn:fazhi:schema:${id}`, ...json }, undefined, 2)}\n`;
}

/** The JSON Schema (2020-12) of every record. */
export function jsonSchemas(): GeneratedFiles {
  const files = [...recordSchemas()].map(([id, schema]) => [`${id}.schema.json`, jsonSchemaText(id, schema)] as const);
  return { folder: new URL('../schemas/', import.meta.url), files: new Map(files) };
}
