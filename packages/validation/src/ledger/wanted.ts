import type { LocalizedText } from '@fazhi/core';
import type * as z from 'zod';
import { type KnownFormat, NAMED_FORMATS } from './known-formats.js';
import { definitionOf, labelsOf, metaOf, unwrap } from './schema-walk.js';

/** Most values of an enumeration a message lists. */
const LISTED = 12;

const PLAIN: Readonly<Record<string, KnownFormat>> = {
  string: { what: { zh: '文字', en: 'text' }, example: '' },
  number: { what: { zh: '数字', en: 'a number' }, example: '12' },
  int: { what: { zh: '整数', en: 'a whole number' }, example: '12' },
  boolean: { what: { zh: '“是”（true）或“否”（false）', en: 'true or false' }, example: 'true' },
  array: { what: { zh: '一个列表', en: 'a list' }, example: '' },
  object: { what: { zh: '一组字段', en: 'a group of fields' }, example: '' },
  union: { what: { zh: '一组字段', en: 'a group of fields' }, example: '' },
  record: { what: { zh: '一组字段', en: 'a group of fields' }, example: '' },
};

/** What a schema wants, with an example. Internal. */
export function wantedBy(schema: z.core.$ZodType): KnownFormat {
  const inner = unwrap(schema);
  const definition = definitionOf(inner);
  if (definition.type === 'enum' || definition.type === 'literal') return choicesOf([schema]);
  // What the schema says of itself; only schemas that are not ours say nothing.
  const name = metaOf(schema, 'value');
  if (name === 'ShortText' || name === 'LongText') return PLAIN['string']!;
  const what = metaOf(schema, 'what') as LocalizedText | undefined;
  if (what !== undefined)
    return { what, example: String((metaOf(schema, 'example') as string | number | undefined) ?? '') };
  const { format = '' } = inner._zod.def as { format?: string };
  if (Object.hasOwn(NAMED_FORMATS, format)) return NAMED_FORMATS[format]!;
  if (definition.type === 'number')
    return format === 'safeint' || format === 'int32' ? PLAIN['int']! : PLAIN['number']!;
  return PLAIN[definition.type] ?? PLAIN['string']!;
}

/** What fields that take one of several values want, taken together. Internal. */
export function choicesOf(schemas: readonly z.core.$ZodType[]): KnownFormat {
  const values = schemas.flatMap(valuesOf);
  const labels = Object.fromEntries(schemas.flatMap((schema) => Object.entries(labelsOf(schema))));
  const shown = values.slice(0, LISTED);
  const print = (value: string): string => (Object.hasOwn(labels, value) ? `${value}（${labels[value]!}）` : value);
  const what: LocalizedText = {
    zh: `下列之一：${shown.map(print).join('、')}${values.length > LISTED ? `等${String(values.length)}项` : ''}`,
    en: `one of: ${shown.map(print).join(', ')}${values.length > LISTED ? ` and others, ${String(values.length)} in all` : ''}`,
  };
  return { what, example: values[0] === undefined ? '' : print(values[0]) };
}

/** The values of an enumeration or literal. Internal. */
export function valuesOf(schema: z.core.$ZodType): string[] {
  const { entries, values } = definitionOf(unwrap(schema));
  return entries === undefined ? (values ?? []).map(String) : Object.values(entries).map(String);
}
