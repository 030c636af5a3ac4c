import { readFileSync } from 'node:fs';
import type { GeneratedFiles } from '../../../scripts/generate.mjs';
import { VALUE_FORMATS, type ValueName } from '../src/index.js';
import { compactJson } from './compact-json.mjs';
import type { JsonSchema } from './condition-schema.mjs';
import { conformance } from './conformance.mjs';
import { jsonSchemas } from './json-schemas.mjs';

const URN = 'urn:fazhi:schema:';
const COMPONENTS = '#/components/schemas/';
/** A longer example is that of a whole book of ledgers, whose parts have their own. */
const LONGEST_EXAMPLE = 4_000;

/** Values that a field of a variant may have, where they are listed. */
function valuesOf(schema: JsonSchema, field: string): readonly unknown[] | undefined {
  const property = (schema['properties'] as Record<string, JsonSchema> | undefined)?.[field];
  if (property === undefined || !(schema['required'] as string[] | undefined)?.includes(field)) return undefined;
  return 'const' in property ? [property['const']] : (property['enum'] as unknown[] | undefined);
}

/** The field by whose names a reader tells variants apart, with the variant of each. */
function discriminator(names: readonly string[], byId: ReadonlyMap<string, JsonSchema>): JsonSchema | undefined {
  const variants = names.map((name) => [name, byId.get(name)!] as const);
  const field = Object.keys(variants[0]?.[1]['properties'] ?? {}).find((key) => {
    const values = variants.map(([, schema]) => valuesOf(schema, key));
    const all = values.flat();
    return (
      !values.includes(undefined) && all.every((value) => typeof value === 'string') && new Set(all).size === all.length
    );
  });
  if (field === undefined) return undefined;
  const mapping = variants.flatMap(([name, schema]) =>
    valuesOf(schema, field)!.map((value) => [value, COMPONENTS + name] as const),
  );
  return { propertyName: field, mapping: Object.fromEntries(mapping) };
}

function inBundle(node: unknown, byId: ReadonlyMap<string, JsonSchema>): unknown {
  if (Array.isArray(node)) return node.map((each) => inBundle(each, byId));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]: [string, unknown]) =>
    key === '$ref' && typeof value === 'string'
      ? [key, value.replace(URN, COMPONENTS)]
      : // What is data of ours is no schema.
        [key, key === 'x-constraints' || key === 'x-labels' || key === 'examples' ? value : inBundle(value, byId)],
  );
  const { oneOf } = node as { oneOf?: readonly JsonSchema[] };
  const names = oneOf?.map(({ $ref }) => (typeof $ref === 'string' ? $ref.slice(URN.length) : undefined)) ?? [];
  const told = names.length === 0 || names.includes(undefined) ? undefined : discriminator(names as string[], byId);
  return Object.fromEntries([
    ...entries,
    ...(told === undefined
      ? []
      : [
          ['type', 'object'],
          ['discriminator', told],
        ]),
  ]) as JsonSchema;
}

/** A record whose fields say in Chinese what to fill in and what is refused, each with an example. */
function explained(schema: JsonSchema, good: unknown, byId: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  const conditions = (schema['x-constraints'] ?? []) as { at: string; message: { zh: string } }[];
  const fields = Object.entries(properties).map(([key, field]) => {
    const refused = conditions.filter(({ at }) => at === key).map(({ message }) => message.zh);
    const value = (good as Record<string, unknown> | undefined)?.[key];
    const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
    return [
      key,
      {
        ...field,
        ...(field['examples'] === undefined && isPlain && { examples: [value] }),
        description: [
          inChinese(field, byId),
          refused.length > 0 && `不予通过：${refused.join('；')}。`,
          field['description'],
        ]
          .filter(Boolean)
          .join(' '),
      },
    ] as const;
  });
  return fields.length === 0 ? schema : { ...schema, properties: Object.fromEntries(fields) };
}

/** The title of a field, with the format of its value. */
function inChinese(field: JsonSchema, byId: ReadonlyMap<string, JsonSchema>): string {
  const { items, $ref } = field as { items?: { $ref?: string }; $ref?: string };
  const name = ($ref ?? items?.['$ref'] ?? '').split('/').at(-1)!;
  const title = (field['title'] ?? byId.get(name)?.['title']) as string | undefined;
  const { what } = Object.hasOwn(VALUE_FORMATS, name) ? VALUE_FORMATS[name as ValueName] : {};
  const format = what === undefined || what.zh === '文字' ? '' : `${$ref === undefined ? '每项为' : ''}${what.zh}`;
  const unit = typeof field['x-unit'] === 'string' ? `单位为${field['x-unit']}` : '';
  const sensitive = field['x-sensitive'] === true ? '敏感信息，不印出' : '';
  const said = [format, unit, sensitive].filter(Boolean).join('，');
  return title === undefined ? '' : `${title}${said === '' ? '' : `：${said}`}。`;
}

/** All JSON Schemas as the components of one OpenAPI 3.1 document, for generators of clients and forms in any language. */
export function openApi(): GeneratedFiles {
  const parsed = <T,>({ files }: GeneratedFiles, ending: string): Map<string, T> =>
    new Map([...files].map(([name, text]) => [name.replace(ending, ''), JSON.parse(text) as T]));
  const byId = parsed<JsonSchema>(jsonSchemas(), '.schema.json');
  const corpora = parsed<{ good: unknown }>(conformance(), '.json');
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const schemas = [...byId].map(([id, own]) => {
    const schema = Object.fromEntries(Object.entries(own).filter(([key]) => key !== '$schema' && key !== '$id'));
    const good = corpora.get(id)?.good;
    const example = good !== undefined && JSON.stringify(good).length <= LONGEST_EXAMPLE ? { examples: [good] } : {};
    const bundled = explained(inBundle(schema, byId) as JsonSchema, good, byId);
    return [id, { ...bundled, ...('examples' in schema ? {} : example) }] as const;
  });
  const document = {
    openapi: '3.1.0',
    info: {
      title: '法治政府建设台账和报告',
      version,
      description: 'Records, ledgers and the report tree of the yearly report on building a law-based government.',
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    components: { schemas: Object.fromEntries(schemas) },
  };
  return {
    folder: new URL('../openapi/', import.meta.url),
    files: new Map([['fazhi.openapi.json', `${compactJson(document)}\n`]]),
  };
}
