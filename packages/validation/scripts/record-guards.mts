import { AgencyLedgersSchema, SUBJECTS } from '@fazhi/core';
import * as z from 'zod';
import type { GeneratedFiles } from '../../../scripts/generate.mjs';
import { childOf, definitionOf, lengthLimits, unwrap } from '../src/ledger/schema-walk.js';
import { conditionLists, conditionsOf, walkSchemas } from '../src/ledger/walk-schemas.js';

type Schema = z.core.$ZodType;

interface Check {
  check?: string;
  format?: string;
  pattern?: RegExp;
  minimum?: number;
  maximum?: number;
  value?: number;
  inclusive?: boolean;
}

const lists = conditionLists(AgencyLedgersSchema);
/** Functions by their text, so that equal schemas share one. */
const functions = new Map<string, string>();
const patterns = new Map<string, string>();
const names = new Set<string>();
const done = new Map<Schema, string>();

const checksOf = (schema: Schema): Check[] => {
  const { checks = [] } = schema._zod.def as { checks?: { _zod: { def: Check } }[] };
  return checks.map((check) => check._zod.def);
};
const word = (value: unknown): string => JSON.stringify(value);
const unknown = (what: string): never => {
  throw new Error(`No guard can be made for ${what}.`);
};

/** The name of the pattern, which is written once. */
function patternName(pattern: RegExp): string {
  const text = String(pattern);
  const name = patterns.get(text) ?? `P${String(patterns.size)}`;
  patterns.set(text, name);
  return name;
}

function stringTest(schema: Schema, at: string): string {
  const { pattern, format } = schema._zod.def as Check;
  const checks = checksOf(schema);
  const custom = checks.filter(({ check }) => check === 'custom');
  const { minimum, maximum } = lengthLimits(schema);
  // The texts of records: no blank, no flaw.
  if (custom.length === 2 && checks.length === 3) return `isText(${at}, ${String(maximum)})`;
  if (custom.length > 0) return unknown('a text with a condition of its own');
  if (format !== undefined && pattern === undefined) return unknown(`a text of the format ${format}`);
  const found = [pattern, ...checks.map((check) => check.pattern)].filter((each) => each !== undefined);
  const tests = [
    `typeof ${at} === 'string'`,
    ...(minimum > 0 ? [`${at}.length >= ${String(minimum)}`] : []),
    ...(maximum < Infinity ? [`${at}.length <= ${String(maximum)}`] : []),
    ...[...new Set(found.map(patternName))].map((name) => `${name}.test(${at})`),
  ];
  return tests.join(' && ');
}

function numberTest(schema: Schema, at: string): string {
  const tests = checksOf(schema).map(({ check, value = 0, inclusive }) => {
    switch (check) {
      case 'number_format':
        return `Number.isSafeInteger(${at})`;
      case 'greater_than':
        return `${at} ${inclusive === true ? '>=' : '>'} ${String(value)}`;
      case 'less_than':
        return `${at} ${inclusive === true ? '<=' : '<'} ${String(value)}`;
      case 'multiple_of':
        return `isMultiple(${at}, ${String(value)})`;
      default:
        return unknown(`a number with the check ${String(check)}`);
    }
  });
  const isWhole = (schema._zod.def as Check).format === 'safeint';
  return [
    `typeof ${at} === 'number'`,
    isWhole ? `Number.isSafeInteger(${at})` : `Number.isFinite(${at})`,
    ...tests,
  ].join(' && ');
}

/** A test of the value at an expression, by calling the function of its schema where it has one. */
function test(wrapped: Schema, at: string): string {
  const schema = unwrap(wrapped);
  const { type, values = [], entries } = definitionOf(schema);
  switch (type) {
    case 'string':
      return stringTest(schema, at);
    case 'number':
      return numberTest(schema, at);
    case 'boolean':
      return `typeof ${at} === 'boolean'`;
    case 'literal':
      return `(${values.map((value) => `${at} === ${word(value)}`).join(' || ')})`;
    case 'enum': {
      const choices = Object.values(entries ?? {});
      if (choices.length <= 4) return `(${choices.map((value) => `${at} === ${word(value)}`).join(' || ')})`;
      return `${functionOf(`(v: any): boolean => { switch (v) { ${choices.map((value) => `case ${word(value)}:`).join(' ')} return true; default: return false; } }`, 'isChoice')}(${at})`;
    }
    case 'array':
    case 'object':
    case 'union':
      return `${guard(schema)}(${at})`;
    default:
      return unknown(`a schema of the type ${type}`);
  }
}

/** The name of a function with this text. */
function functionOf(text: string, wish: string): string {
  const known = functions.get(text);
  if (known !== undefined) return known;
  let name = wish;
  for (let number = 2; names.has(name); number += 1) name = `${wish}${String(number)}`;
  names.add(name);
  functions.set(text, name);
  return name;
}

function guard(schema: Schema): string {
  const known = done.get(schema);
  if (known !== undefined) return known;
  const { type } = definitionOf(schema);
  const id = z.globalRegistry.get(schema)?.id;
  const text = type === 'array' ? arrayGuard(schema) : type === 'union' ? unionGuard(schema) : objectGuard(schema);
  const name = functionOf(text, type === 'array' ? 'isList' : `is${typeof id === 'string' ? id : 'Part'}`);
  done.set(schema, name);
  return name;
}

function arrayGuard(schema: Schema): string {
  const { element } = definitionOf(schema);
  const { minimum, maximum } = lengthLimits(schema);
  const limits = [
    ...(minimum > 0 ? [`v.length < ${String(minimum)}`] : []),
    ...(maximum < Infinity ? [`v.length > ${String(maximum)}`] : []),
  ];
  return `(v: any): boolean => {
    if (!Array.isArray(v)${limits.map((limit) => ` || ${limit}`).join('')}) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(${test(element!, 'e')})) return false; }
    return true;
  }`;
}

function unionGuard(schema: Schema): string {
  const { options = [], discriminator } = definitionOf(schema);
  if (discriminator === undefined) {
    return `(v: any): boolean => ${options.map((option) => `(${test(option, 'v')})`).join(' || ')}`;
  }
  const cases = options.flatMap((option) =>
    kindsOf(option, discriminator).map((kind) => `case ${word(kind)}: return ${test(option, 'v')};`),
  );
  return `(v: any): boolean => {
    if (typeof v !== 'object' || v === null) return false;
    switch (v.${discriminator}) { ${cases.join(' ')} default: return false; }
  }`;
}

/** The values by which a variant is told. */
function kindsOf(option: Schema, discriminator: string): unknown[] {
  const { shape, options } = definitionOf(unwrap(option));
  if (options !== undefined) return options.flatMap((each) => kindsOf(each, discriminator));
  const { values, entries } = definitionOf(unwrap(shape![discriminator]!));
  return values === undefined ? Object.values(entries ?? {}) : [...values];
}

function objectGuard(schema: Schema): string {
  const { shape = {} } = definitionOf(schema);
  const fields = Object.entries(shape).map(([name, field]) => {
    const isOptional = (field._zod as { optin?: string }).optin === 'optional';
    const absent = isOptional ? '' : 'else return false';
    return `f=v.${name};if(f!==undefined){n++;if(!(${test(field, 'f')}))return false}${absent}`;
  });
  const conditions = conditionsOf(schema);
  const keys = functionOf(`keysAmong(${word(Object.keys(shape).join(' '))})`, 'known');
  return `(v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    ${fields.join('\n    ')}
    for (const _ in v) n--;
    return (n === 0 || ${keys}(v))${conditions === undefined ? '' : ` && holds(${String(lists.indexOf(conditions))}, v)`};
  }`;
}

/** A guard of the rows of every ledger, and of every record in them, from the schemas they are checked by. */
export function recordGuards(): GeneratedFiles {
  const rows = SUBJECTS.flatMap(({ key, ledgers }) =>
    Object.keys(ledgers).map((name) => {
      const list = childOf(childOf(AgencyLedgersSchema, key, undefined)!, name, undefined)!;
      return `    ${word(`${key}.${name}`)}: ${guard(unwrap(childOf(list, 0, undefined)!))},`;
    }),
  );
  const records: string[] = [];
  walkSchemas(AgencyLedgersSchema, (schema) => {
    const id = z.globalRegistry.get(schema)?.id;
    const name = done.get(schema);
    if (typeof id === 'string' && name !== undefined) records.push(`    ${id}: ${name},`);
  });
  const text = `// Written by \`pnpm generate\` from the schemas of the records. Do not edit.
/* eslint-disable */
import { isText } from '@fazhi/core/checking';

type Guard = (value: any) => boolean;

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the keys of an object are among some; asked only where a field is there and has no value, or one is unknown. */
function keysAmong(names: string): Guard {
  const known = new Set(names.split(' '));
  return (value) => Object.keys(value as object).every((key) => known.has(key));
}

function isMultiple(value: number, step: number): boolean {
  const ratio = value / step;
  // As zod does: two roundings lie between a decimal and its quotient.
  return Math.abs(ratio - Math.round(ratio)) < 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
}

${[...patterns].map(([pattern, name]) => `const ${name} = ${pattern};`).join('\n')}

/** Guards of the rows of ledgers by their paths and of records by their ids; \`holds\` tells whether the conditions of a record hold. Internal. */
export function recordGuards(holds: (list: number, record: any) => boolean): { rows: Readonly<Record<string, Guard>>; records: Readonly<Record<string, Guard>> } {
${[...functions].map(([body, name]) => `  const ${name} = ${body};`).join('\n')}
  const rows = {
${rows.join('\n')}
  };
  const records = {
${records.sort().join('\n')}
  };
  return { rows, records };
}
`;
  return {
    folder: new URL('../src/ledger/', import.meta.url),
    owned: /^record-guards\.generated\.ts$/,
    files: new Map([['record-guards.generated.ts', text]]),
  };
}
