import * as z from 'zod';
import type { GeneratedFiles } from '../../../scripts/generate.mjs';
import { type JsonSchema, resolved, SCHEMAS, URN } from '../src/fixtures/committed-schemas.js';
import { FULL_LEDGERS } from '../src/fixtures/full-ledgers.js';
// Every schema enters itself into zod's registry.
import '../src/index.js';
import { breakCondition, conditionsOf } from './break-condition.mjs';
import { compactJson } from './compact-json.mjs';
import { exampleOf } from './example-of.mjs';
import { goodValues } from './good-values.mjs';
import { mergePatch } from './merge-patch.mjs';
import { VALUE_SCHEMAS } from './value-schemas.mjs';

type Fault = 'missing' | 'wrongType' | 'unknownKey' | 'choice' | 'format' | 'text' | 'limit' | 'condition';

interface BadValue {
  fault: Fault;
  /** Field the fault is at; empty for the record itself. */
  path: string;
  /** Which condition is broken: its place among `x-constraints`. */
  condition?: number;
  /** Merge patch (RFC 7396) that makes the bad value from the good one. */
  change: unknown;
}

const ZOD = new Map<string, z.ZodType>(Object.entries(VALUE_SCHEMAS).map(([id, { schema }]) => [id, schema]));
// Nodes of the report tree have schemas that nobody imports by name.
for (const [id, schema] of z.globalRegistry._idmap) ZOD.set(id, schema as z.ZodType);

for (const id of SCHEMAS.keys()) {
  if (!ZOD.has(id)) throw new Error(`${id} is not exported: its file is missing from the index of its folder.`);
}

const fixtures = goodValues([['AgencyLedgers', FULL_LEDGERS]], (id) => ZOD.get(id));
function goodOf(id: string): unknown {
  const found = fixtures.get(id);
  // All the ledgers of a subject would only repeat the records: one row will do.
  const fixture = id.endsWith('Ledgers') ? firstRow(found as Record<string, unknown>) : found;
  const candidates = [fixture, exampleOf(id, true), exampleOf(id, false)];
  const good = candidates.find((value) => ZOD.get(id)!.safeParse(value).success);
  if (good === undefined) throw new Error(`no good value of ${id}`);
  return good;
}

function firstRow(ledgers: Record<string, unknown>): Record<string, unknown> {
  const [[name, rows] = ['', []]] = Object.entries(ledgers);
  return { [name]: Array.isArray(rows) ? rows.slice(0, 1) : rows };
}

/** Bad values of a field by itself, by the fault they have. */
function badFields(field: JsonSchema, value: unknown): [Fault, unknown][] {
  const {
    const: only,
    enum: values,
    oneOf,
    type,
    format,
    pattern,
    minimum,
    maximum,
    minItems,
    maxItems,
  } = resolved(field);
  if (only !== undefined || values !== undefined) return [['choice', '没有这一项']];
  if (oneOf !== undefined) return [['wrongType', '文字']];
  const bad: [Fault, unknown][] = [['wrongType', type === 'string' ? 1 : '文字']];
  if (field.$ref?.endsWith('Text') === true) bad.push(['text', '<script>']);
  else if (format !== undefined || pattern !== undefined) bad.push(['format', '？']);
  if (type === 'integer' || type === 'number') {
    if (minimum !== undefined) bad.push(['limit', minimum - 1]);
    else if (maximum !== undefined) bad.push(['limit', maximum + 1]);
  }
  if (type === 'array' && minItems !== undefined && minItems > 0) bad.push(['limit', []]);
  else if (type === 'array' && maxItems !== undefined && maxItems < 30 && Array.isArray(value) && value.length > 0)
    bad.push(['limit', Array.from({ length: maxItems + 1 }, () => value[0] as unknown)]);
  if (field.items?.pattern !== undefined) bad.push(['format', ['？']]);
  return bad;
}

/** The bad records of one schema. */
function badRecords(id: string, good: Record<string, unknown>): BadValue[] {
  const { properties = {}, required = [] } = SCHEMAS.get(id)!;
  const bad = new Map<string, BadValue>();
  const add = (key: string, value: BadValue): void => {
    if (!bad.has(key)) bad.set(key, value);
  };
  add('unknownKey', { fault: 'unknownKey', path: '', change: { unknownKey: 1 } });
  for (const [path, field] of Object.entries(properties)) {
    if (required.includes(path)) add('missing', { fault: 'missing', path, change: { [path]: null } });
    for (const [fault, value] of badFields(field, good[path])) {
      // A form that only this record has is shown besides one that others share.
      const form = fault === 'format' && field.$ref === undefined ? String(field.pattern ?? field.items?.pattern) : '';
      add(fault + form, { fault, path, change: { [path]: value } });
    }
  }
  return [...bad.values(), ...brokenConditions(id, good)];
}

function brokenConditions(id: string, good: Record<string, unknown>): BadValue[] {
  const schema = ZOD.get(id)!;
  return conditionsOf(schema).map((condition, index) => {
    const row = breakCondition(id, schema, good, condition);
    if (row === undefined) throw new Error(`nothing found that breaks ${id}: ${JSON.stringify(condition)}`);
    return { fault: 'condition', path: condition.at, condition: index, change: mergePatch(good, row) };
  });
}

function corpusOf(id: string): object {
  const good = goodOf(id);
  const values = VALUE_SCHEMAS[id];
  const { oneOf, properties } = SCHEMAS.get(id)!;
  const discriminator = oneOf && sharedConst(oneOf);
  const bad: BadValue[] =
    values !== undefined
      ? values.bad.map((change) => ({ fault: faultOf(values, change), path: '', change }))
      : properties !== undefined
        ? badRecords(id, good as Record<string, unknown>)
        : [{ fault: 'choice', path: discriminator ?? '', change: { [discriminator ?? '']: '没有这一项' } }];
  return { schema: URN + id, good, bad };
}

function faultOf({ more }: (typeof VALUE_SCHEMAS)[string], value: string | number): Fault {
  return typeof value === 'number' || value.length > 1_000 ? 'limit' : more === undefined ? 'format' : 'text';
}

/** The field whose value tells the variants of a union apart. */
function sharedConst(variants: readonly JsonSchema[]): string | undefined {
  const [first = {}, ...rest] = variants.map((variant) => resolved(variant).properties ?? {});
  const isKind = (field: JsonSchema | undefined): boolean => field?.const !== undefined || field?.enum !== undefined;
  return Object.keys(first).find((key) => isKind(first[key]) && rest.every((each) => isKind(each[key])));
}

/**
 * For each JSON Schema a good value, and a bad one for each kind of fault it can have, for each condition between its
 * fields and for each form of a text, with the fault expected: for those who check records in other languages.
 */
export function conformance(): GeneratedFiles {
  const files = [...SCHEMAS.keys()].map((id) => [`${id}.json`, `${compactJson(corpusOf(id))}\n`] as const);
  return { folder: new URL('../conformance/', import.meta.url), files: new Map(files) };
}
