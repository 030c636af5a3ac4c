import * as z from 'zod';
import type { GeneratedFiles } from '../../../scripts/generate.mjs';
import { fieldDocs } from '../src/fixtures/field-docs.js';
import type { Condition } from '../src/index.js';
// Every schema enters itself into zod's registry.
import '../src/index.js';
import { compactJson } from './compact-json.mjs';
import { conditionSchema, type JsonSchema } from './condition-schema.mjs';
import { VALUE_SCHEMAS } from './value-schemas.mjs';

const URN = 'urn:fazhi:schema:';

/** Regular expressions of JSON Schema are shared with Java and Go, which spell the Han script differently. */
const HAN = '\\p{Script=Han}';
const HAN_RANGES = '\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF';

const docsOf = fieldDocs();
const { schemas } = z.toJSONSchema(z.globalRegistry, {
  target: 'draft-2020-12',
  io: 'input',
  uri: (id) => URN + id,
  override: ({ jsonSchema }) => {
    const node = jsonSchema as JsonSchema;
    if (typeof node['pattern'] === 'string') {
      node['pattern'] = node['pattern'].replaceAll(`[${HAN}`, `[${HAN_RANGES}`).replaceAll(HAN, `[${HAN_RANGES}]`);
    }
    // Annotations of our own carry the prefix that validators expect of them.
    if (node['labels'] !== undefined) node['x-labels'] = node['labels'];
    if (node['sensitive'] === true) node['x-sensitive'] = true;
    if (node['unit'] !== undefined) node['x-unit'] = node['unit'];
    if (node['example'] !== undefined) node['examples'] = [node['example']];
    for (const own of [
      'labels',
      'synonyms',
      'variants',
      'value',
      'what',
      'help',
      'example',
      'unit',
      'group',
      'sensitive',
    ]) {
      Reflect.deleteProperty(node, own);
    }
    // A field of a record has the conditions of that record by its reference.
    if (node['$ref'] !== undefined) delete node['conditions'];
  },
}) as { schemas: Record<string, JsonSchema> };

const resolve = (schema: JsonSchema): JsonSchema =>
  typeof schema['$ref'] === 'string' ? schemas[schema['$ref'].slice(URN.length)]! : schema;

/** The schema of one record or value: its fields described, its conditions as data and as far as the standard goes. */
function completed(id: string, { $schema, title, description, conditions, ...schema }: JsonSchema): JsonSchema {
  for (const [key, field] of Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>)) {
    const { description } = docsOf(id).get(key) ?? {};
    if (description !== undefined) field['description'] ??= description;
  }
  const demanded = ((conditions ?? []) as Condition<never>[]).map((condition) => ({
    condition,
    assertion: conditionSchema(condition, schema, resolve),
  }));
  const assertions = demanded.flatMap(({ assertion }) => assertion ?? []);
  return {
    $schema,
    $id: URN + id,
    title,
    description,
    ...schema,
    ...VALUE_SCHEMAS[id]?.more,
    ...(assertions.length > 0 && { allOf: assertions }),
    ...(demanded.length > 0 && {
      'x-constraints': demanded.map(({ condition, assertion }) => ({
        ...condition,
        // Whether `allOf` says it too; what is not said there is left to whoever reads this list.
        ...(assertion && { asserted: true }),
      })),
    }),
  };
}

/** The JSON Schema (2020-12) of every record; they refer to each other by their ids, so that nothing is said twice. */
export function jsonSchemas(): GeneratedFiles {
  const files = Object.entries(schemas)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, schema]) => [`${id}.schema.json`, `${compactJson(completed(id, schema))}\n`] as const);
  return { folder: new URL('../schemas/', import.meta.url), files: new Map(files) };
}
