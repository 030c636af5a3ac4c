import { type ConditionParams, fieldOf, type LocalizedText, readValue } from '@fazhi/core';
import { nearestName } from '@fazhi/core/checking';
import type * as z from 'zod';
import { shownValue } from '../messages/shown-value.js';
import { REC_01 } from '../rules/record/rec-01.js';
import { REC_02 } from '../rules/record/rec-02.js';
import { REC_03 } from '../rules/record/rec-03.js';
import { REC_04 } from '../rules/record/rec-04.js';
import { REC_05 } from '../rules/record/rec-05.js';
import { REC_06 } from '../rules/record/rec-06.js';
import { REC_07 } from '../rules/record/rec-07.js';
import { givenValue, shownField } from './given.js';
import { type KnownFormat, NAMED_FORMATS } from './known-formats.js';
import type { RecordFault } from './record-fault.js';
import {
  childOf,
  definitionOf,
  isRecordSchema,
  labelsOf,
  metaOf,
  shapeOf,
  titleOf,
  unwrap,
  variantsOf,
} from './schema-walk.js';
import { choicesOf, valuesOf, wantedBy } from './wanted.js';

/**
 * The faults an issue of a schema stands for: one, or one for each unknown key. Internal.
 *
 * @param issue - as zod gives it; only its code and figures are used, never its message
 * @param schema - the schema that was parsed with
 * @param data - what was parsed
 * @param base - path of the data in what the caller gave
 */
export function issueFaults(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  data: unknown,
  base: readonly (string | number)[] = [],
): RecordFault[] {
  const below = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
  const path = [...base, ...below];
  const { at, value } = descend(schema, data, below);
  const field = fieldName(schema, data, below);

  switch (issue.code) {
    case 'invalid_type':
      return [
        value === undefined || isLeftOut(at, value)
          ? missing(path, field, at, value)
          : wrongType(path, field, at, value),
      ];
    case 'invalid_value':
    case 'invalid_union': {
      if (value === undefined || isLeftOut(at, value)) return [missing(path, field, at, value)];
      if (issue.code === 'invalid_value') return [choiceFault(at === undefined ? [] : [at], path, value, field)];
      const kinds = discriminatorOf(issue, schema, data, below);
      return [kinds.length === 0 ? wrongType(path, field, at, value) : choiceFault(kinds, path, value, field)];
    }
    case 'unrecognized_keys':
      return unknownKeys(at, value, path, issue.keys);
    case 'invalid_format': {
      if (value === '') return [missing(path, field, at, value)];
      return [wrongForm(path, field, at, value, NAMED_FORMATS[issue.format])];
    }
    case 'too_big':
    case 'too_small':
      return [value === '' ? missing(path, field, at, value) : limitFault(issue, path, value, field, at)];
    case 'custom': {
      const params = issue.params as Partial<ConditionParams> | undefined;
      const problem: LocalizedText = params?.message ?? { zh: '内容不符合要求', en: 'does not meet its condition' };
      const remedy: LocalizedText = params?.fix ?? { zh: '请核对后改正。', en: 'Check and correct it.' };
      // An empty text is reported as missing, whichever check found it.
      if (typeof value === 'string' && value.trim() === '') return [missing(path, field, at, value)];
      return [{ rule: REC_07, path, values: { field, problem, remedy } }];
    }
    default:
      return [wrongType(path, field, at, value)];
  }
}

function missing(
  path: readonly (string | number)[],
  field: LocalizedText,
  at: z.core.$ZodType | undefined,
  value?: unknown,
): RecordFault {
  if (isLeftOut(at, value))
    return { rule: REC_01, variant: 'leaveOut', path, values: { field, given: givenValue(value) } };
  const { what, example } = at === undefined ? { what: TEXT, example: '' } : wantedBy(at);
  const variant = example === '' ? 'plain' : at !== undefined && valuesOf(at).length > 0 ? 'choice' : undefined;
  return { rule: REC_01, variant, path, values: { field, what, example } };
}

function wrongType(
  path: readonly (string | number)[],
  field: LocalizedText,
  at: z.core.$ZodType | undefined,
  value: unknown,
): RecordFault {
  const { what, example } = at === undefined ? { what: TEXT, example: '' } : wantedBy(at);
  const values = { field, given: givenOf(at, value), what, example };
  const mended = mendedValue(at, value);
  const isNumber = at !== undefined && definitionOf(unwrap(at)).type === 'number';
  if (isNumber && typeof value === 'string' && /^\d{1,15}$/.test(value)) {
    return { rule: REC_02, variant: 'quoted', path, values: { ...values, example: value }, expected: value };
  }
  if (mended !== undefined) {
    return {
      rule: REC_02,
      variant: 'mended',
      path,
      values: { ...values, mended },
      expected: mended,
      actual: typeof value,
    };
  }
  return { rule: REC_02, variant: example === '' ? 'plain' : undefined, path, values, actual: typeof value };
}

function wrongForm(
  path: readonly (string | number)[],
  field: LocalizedText,
  at: z.core.$ZodType | undefined,
  value: unknown,
  named: KnownFormat | undefined,
): RecordFault {
  const known = at === undefined ? undefined : wantedBy(at);
  const { what, example } = (known?.example === '' ? named : known) ?? known ?? { what: TEXT, example: '' };
  const values = { field, given: givenOf(at, value), what, example };
  const mended = mendedValue(at, value);
  if (mended !== undefined)
    return { rule: REC_05, variant: 'mended', path, values: { ...values, mended }, expected: mended };
  return { rule: REC_05, ...(example === '' && { variant: 'plain' }), path, values };
}

/** Whether a field that may be left out was given nothing: an empty text or null. */
function isLeftOut(at: z.core.$ZodType | undefined, value: unknown): boolean {
  const isNothing = value === null || (typeof value === 'string' && value.trim() === '');
  return isNothing && at?._zod.optin === 'optional';
}

/** What was given, never of a sensitive field. */
function givenOf(at: z.core.$ZodType | undefined, value: unknown): LocalizedText {
  return at !== undefined && metaOf(at, 'sensitive') === true && typeof value !== 'object'
    ? { zh: '（已隐去）', en: '(hidden)' }
    : givenValue(value);
}

/** The value in the form of the field, where it can be told. */
function mendedValue(at: z.core.$ZodType | undefined, value: unknown): string | undefined {
  if (at === undefined || isRecordSchema(at) || definitionOf(unwrap(at)).type === 'array') return undefined;
  const field = fieldOf('', at);
  const read = readValue(field, value);
  const mended = read.ok ? read.value : read.proposal;
  const isPlain = typeof mended === 'string' || typeof mended === 'number' || typeof mended === 'boolean';
  if (!isPlain || !field.accepts(mended)) return undefined;
  return field.sensitive && !String(mended).includes('*') ? undefined : String(mended);
}

/** What a clerk calls the field at a path: its title, an entry of a list by the list's title and its number. */
function fieldName(schema: z.core.$ZodType, data: unknown, path: readonly (string | number)[]): LocalizedText {
  const { at } = descend(schema, data, path);
  const last = path.at(-1);
  const title = at === undefined ? undefined : titleOf(at);
  if (typeof last !== 'number') {
    const name = shownValue(title ?? (last === undefined ? '数据' : last));
    return { zh: name, en: title === undefined || last === undefined ? name : `${name} (${last})` };
  }
  const list = fieldName(schema, data, path.slice(0, -1));
  const number = String(last + 1);
  return { zh: `${list.zh}第${number}项`, en: `${list.en}, entry ${number}` };
}

const TEXT: LocalizedText = { zh: '符合要求的内容', en: 'something that fits' };

/** The schema and the value at a path. */
function descend(
  schema: z.core.$ZodType,
  data: unknown,
  path: readonly (string | number)[],
): { at: z.core.$ZodType | undefined; value: unknown } {
  let at: z.core.$ZodType | undefined = schema;
  let value = data;
  for (const key of path) {
    at = at === undefined ? undefined : childOf(at, key, value);
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined;
  }
  return { at, value };
}

/** For a union told apart by a field, the schemas of that field: what could have been chosen. */
function discriminatorOf(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.core.$ZodType,
  data: unknown,
  path: readonly (string | number)[],
): readonly z.core.$ZodType[] {
  const name = path.at(-1);
  const parent = descend(schema, data, path.slice(0, -1)).at;
  if (name === undefined || parent === undefined || issue.discriminator === undefined) return [];
  return variantsOf(parent).flatMap((variant) => shapeOf(variant, undefined)?.[name] ?? []);
}

function choiceFault(
  schemas: readonly z.core.$ZodType[],
  path: readonly (string | number)[],
  value: unknown,
  field: LocalizedText,
): RecordFault {
  const values = {
    field,
    given: givenOf(schemas[0], value),
    what: schemas.length === 0 ? TEXT : choicesOf(schemas).what,
  };
  const near = typeof value === 'string' ? nearestChoice(schemas, value) : undefined;
  return near === undefined
    ? { rule: REC_03, path, values }
    : { rule: REC_03, variant: 'near', path, values: { ...values, near }, expected: near };
}

/** The value whose label was written in its place, or that was misspelt. */
function nearestChoice(schemas: readonly z.core.$ZodType[], value: string): string | undefined {
  const labels = schemas.flatMap((schema) => Object.entries(labelsOf(schema)));
  const byLabel = labels.find(([, label]) => label === value.trim())?.[0];
  const values = schemas.flatMap(valuesOf);
  const near = byLabel ?? readChoice(schemas, value) ?? nearestName(value, values);
  // Labels may be those of more values than this record takes.
  return near !== value && near !== undefined && values.includes(near) ? near : undefined;
}

/** The value that another word for it stands for. */
function readChoice(schemas: readonly z.core.$ZodType[], value: string): string | undefined {
  const found = schemas.flatMap((schema) => {
    const read = readValue(fieldOf('', schema), value);
    const meant = read.ok ? read.value : read.proposal;
    return typeof meant === 'string' ? [meant] : [];
  });
  return new Set(found).size === 1 ? found[0] : undefined;
}

function unknownKeys(
  schema: z.core.$ZodType | undefined,
  value: unknown,
  path: readonly (string | number)[],
  keys: readonly string[],
): RecordFault[] {
  const shape = schema === undefined ? {} : (shapeOf(schema, value) ?? {});
  // A name that is there already was not misspelt.
  const free = Object.keys(shape).filter(
    (name) => typeof value !== 'object' || value === null || !Object.hasOwn(value, name),
  );
  return keys.map((key) => unknownKey(shape, free, path, key));
}

function unknownKey(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  free: readonly string[],
  path: readonly (string | number)[],
  key: string,
): RecordFault {
  const byTitle = free.find((name) => titleOf(shape[name]!) === key.trim());
  const near = byTitle ?? nearestName(key, free);
  const values = { key: shownField(key) };
  if (near === undefined) return { rule: REC_04, path: [...path, key], values };
  const title = titleOf(shape[near]!);
  return {
    rule: REC_04,
    variant: 'near',
    path: [...path, key],
    values: { ...values, near: title === undefined ? near : `${near}（${title}）` },
    expected: near,
  };
}

function limitFault(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  path: readonly (string | number)[],
  value: unknown,
  field: LocalizedText,
  at: z.core.$ZodType | undefined,
): RecordFault {
  const big = issue.code === 'too_big';
  const limit = String(big ? issue.maximum : issue.minimum);
  const count = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
  const values = { field, limit, count, given: givenOf(at, value) };
  if (Array.isArray(value))
    return { rule: REC_06, variant: big ? 'manyItems' : 'fewItems', path, values, actual: String(count) };
  if (typeof value === 'string')
    return { rule: REC_06, variant: big ? 'longText' : 'shortText', path, values, actual: String(count) };
  return { rule: REC_06, ...(big ? {} : { variant: 'small' }), path, values };
}
