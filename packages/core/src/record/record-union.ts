import * as z from 'zod';
import type { RecordMeta } from './record.js';

/**
 * 分类记录模式: the schema of a record whose kind decides which fields it has.
 *
 * It is a discriminated union: an unknown kind is reported once at the kind, and the other findings are those of the
 * variant chosen.
 */
export type RecordUnionSchema<T> = z.ZodType<T>;

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/** Turns a difference between the variants and the union into a type that shows both. */
type Matching<T, S extends readonly z.ZodObject[]> =
  Same<z.output<S[number]>, T> extends true ? S : { 'schemas give': z.output<S[number]>; 'type says': T };

/**
 * 定义分类记录: makes the schema of a union of records from the schemas of its variants.
 *
 * @typeParam T - the union of the variants' interfaces
 * @returns a function that takes the field that tells the variants apart, their schemas, and the description
 *
 * @example
 * ```ts
 * import * as z from 'zod';
 * import { record, recordUnion, type RecordSchema, type RecordUnionSchema } from '@fazhi/core';
 *
 * interface Licence {
 *   kind: 'licence';
 *   days: number;
 * }
 * interface Penalty {
 *   kind: 'penalty';
 *   fine: string;
 * }
 * const kind = <K extends string>(value: K) => z.literal(value).meta({ title: '类别' });
 * const LicenceSchema: RecordSchema<Licence> = record<Licence>()(
 *   () => ({ kind: kind('licence'), days: z.int().meta({ title: '天数' }) }),
 *   { id: 'ExampleLicence', title: '许可' },
 * );
 * const PenaltySchema: RecordSchema<Penalty> = record<Penalty>()(
 *   () => ({ kind: kind('penalty'), fine: z.string().meta({ title: '罚款' }) }),
 *   { id: 'ExamplePenalty', title: '处罚' },
 * );
 * const CaseSchema: RecordUnionSchema<Licence | Penalty> = recordUnion<Licence | Penalty>()(
 *   'kind',
 *   [LicenceSchema, PenaltySchema],
 *   { id: 'ExampleCase', title: '案件' },
 * );
 * CaseSchema.safeParse({ kind: 'penalty', fine: '200' }).success; // => true
 * CaseSchema.safeParse({ kind: 'penalty', days: 3 }).success; // => false
 * ```
 */
export function recordUnion<T>(): <const S extends readonly z.ZodObject[]>(
  discriminator: keyof T & string,
  variants: S & Matching<T, S>,
  meta: RecordMeta,
) => RecordUnionSchema<T> {
  return (discriminator, variants, meta) =>
    z
      .discriminatedUnion(discriminator, variants as unknown as [z.ZodObject, ...z.ZodObject[]])
      .meta({ ...meta }) as unknown as RecordUnionSchema<T>;
}
