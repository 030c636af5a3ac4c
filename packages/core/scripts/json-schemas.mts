// Writes the JSON Schema (2020-12) of every record to packages/core/schemas, or with --check compares them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as core from '../src/index.js';
import * as z from 'zod';

const folder = new URL('../schemas/', import.meta.url);

/** Regular expressions of JSON Schema are shared with Java and Go, which spell the Han script differently. */
const HAN = '\\p{Script=Han}';
const HAN_RANGES = '\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF';

/** Every exported schema of a record, by its id. */
export function recordSchemas(): Map<string, z.ZodType> {
  const found = new Map<string, z.ZodType>();
  for (const value of Object.values(core)) {
    if (!(value instanceof z.ZodType)) continue;
    const id = value.meta()?.id;
    if (typeof id === 'string') found.set(id, value);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The JSON Schema of one record as text. */
export function jsonSchemaText(id: string, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      const node = jsonSchema as Record<string, unknown>;
      if (typeof node['pattern'] === 'string') {
        node['pattern'] = node['pattern'].replaceAll(`[${HAN}`, `[${HAN_RANGES}`).replaceAll(HAN, `[${HAN_RANGES}]`);
      }
      // Annotations of our own carry the prefix that validators expect of them.
      for (const key of ['labels', 'constraints']) {
        if (node[key] === undefined) continue;
        node[`x-${key}`] = node[key];
        delete node[key];
      }
    },
  }) as Record<string, unknown>;
  delete json['id'];
  return `${JSON.stringify({ $schema: json['$schema'], $id: `urn:fazhi:schema:${id}`, ...json }, undefined, 2)}\n`;
}

function main(check: boolean): number {
  mkdirSync(folder, { recursive: true });
  const wanted = new Map([...recordSchemas()].map(([id, schema]) => [`${id}.schema.json`, jsonSchemaText(id, schema)]));
  const present = new Set(readdirSync(folder));
  const stale = [...present].filter((file) => !wanted.has(file));
  const changed = [...wanted].filter(
    ([file, text]) => !present.has(file) || readFileSync(new URL(file, folder), 'utf8') !== text,
  );
  if (check) {
    for (const file of [...stale, ...changed.map(([name]) => name)]) console.error(`packages/core/schemas/${file} is out of date: run pnpm schemas`);
    return stale.length + changed.length === 0 ? 0 : 1;
  }
  for (const file of stale) rmSync(new URL(file, folder));
  for (const [file, text] of changed) writeFileSync(new URL(file, folder), text);
  console.log(`${String(wanted.size)} schemas, ${String(changed.length)} written, ${String(stale.length)} removed`);
  return 0;
}

if (process.argv[1]?.endsWith('json-schemas.mts') === true) process.exitCode = main(process.argv.includes('--check'));
