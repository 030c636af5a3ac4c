import * as z from 'zod';
import { once } from '../once.js';
import { conditionFields } from './condition-fields.js';
import type { Condition } from './condition.js';
import { conditionalSchema } from './conditional-schema.js';

/** 部分字段模式: schema of some fields of a record. */
export type PickedSchema<S extends z.ZodObject, K extends keyof S['shape']> = z.ZodObject<
  { [P in K]: S['shape'][P] },
  z.core.$strict
>;

/** 可不填模式: schema of a record none of whose fields must be given. */
export type PartialSchema<S extends z.ZodObject> = z.ZodObject<
  { [P in keyof S['shape']]: S['shape'][P] extends z.ZodOptional ? S['shape'][P] : z.ZodOptional<S['shape'][P]> },
  z.core.$strict
>;

/**
 * 选取字段: the schema of some fields of a record, with the conditions that read no other; for one step of a form.
 *
 * A condition that only a function can judge stays where all fields do.
 *
 * @param schema - schema of a record
 * @param keys - the fields to keep; they stay in the order of the record
 *
 * @example
 * ```ts
 * import { LegalOpinionSchema, pickOf } from '@fazhi/core';
 *
 * const step = pickOf(LegalOpinionSchema, ['adoption', 'adoptionReason']);
 * step.safeParse({ adoption: 'adopted' }).success; // => true
 * step.safeParse({ adoption: 'notAdopted' }).success; // => false
 * ```
 */
export function pickOf<S extends z.ZodObject, const K extends keyof S['shape'] & string>(
  schema: S,
  keys: readonly K[],
): PickedSchema<S, K> {
  const kept = new Set<string>(keys);
  return partOf(schema, (key) => kept.has(key)) as unknown as PickedSchema<S, K>;
}

/**
 * 去掉字段: the schema of a record without some fields, with the conditions that do not read them.
 *
 * @param schema - schema of a record
 * @param keys - the fields to leave out, as an `id` that the program gives
 *
 * @example
 * ```ts
 * import { LegalOpinionSchema, omitOf } from '@fazhi/core';
 *
 * Object.keys(omitOf(LegalOpinionSchema, ['id']).shape).includes('id'); // => false
 * ```
 */
export function omitOf<S extends z.ZodObject, const K extends keyof S['shape'] & string>(
  schema: S,
  keys: readonly K[],
): PickedSchema<S, Exclude<keyof S['shape'], K>> {
  const left = new Set<string>(keys);
  return partOf(schema, (key) => !left.has(key)) as unknown as PickedSchema<S, Exclude<keyof S['shape'], K>>;
}

/**
 * 均可不填: the schema of a record none of whose fields must be given, for a draft of it or a change to it.
 *
 * A condition is judged once all the fields it reads are given; one that only a function can judge, once all fields that the
 * record itself demands are.
 *
 * @param schema - schema of a record
 *
 * @example
 * ```ts
 * import { LegalOpinionSchema, partialOf } from '@fazhi/core';
 *
 * const draft = partialOf(LegalOpinionSchema);
 * draft.safeParse({ issuedOn: '2020-04-16' }).success; // => true
 * draft.safeParse({ issuedOn: '2020-04-16', requestedOn: '2020-04-17' }).success; // => false
 * ```
 */
export function partialOf<S extends z.ZodObject>(schema: S): PartialSchema<S> {
  const shape = (): z.core.$ZodShape => schema.shape;
  const demanded = once(() => Object.entries(shape()).flatMap(([key, field]) => (isOptional(field) ? [] : [key])));
  const fields = once(() =>
    Object.fromEntries(
      Object.entries(shape()).map(([key, field]) => [key, isOptional(field) ? field : z.optional(field)]),
    ),
  );
  return conditionalSchema(fields, wordsOf(schema), conditionsOf(schema), (record, read = demanded()) =>
    read.every((key) => record[key] !== undefined),
  ) as unknown as PartialSchema<S>;
}

function partOf(schema: z.ZodObject, keeps: (key: string) => boolean): z.ZodObject {
  const conditions = conditionsOf(schema).filter((condition) =>
    (conditionFields(condition) ?? Object.keys(schema.shape)).every(keeps),
  );
  const fields = once(() => Object.fromEntries(Object.entries(schema.shape).filter(([key]) => keeps(key))));
  return conditionalSchema(fields, wordsOf(schema), conditions);
}

function isOptional(field: z.core.$ZodType): boolean {
  return field._zod.optin === 'optional';
}

function conditionsOf(schema: z.ZodObject): readonly Condition<never>[] {
  return (schema.meta()?.['conditions'] ?? []) as readonly Condition<never>[];
}

/** What is said of a record but its id, which is that of the whole. */
function wordsOf(schema: z.ZodObject): { title?: string; description?: string } {
  const { title, description } = schema.meta() ?? {};
  return { ...(title !== undefined && { title }), ...(description !== undefined && { description }) };
}
