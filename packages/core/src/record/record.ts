import type * as z from 'zod';
import type { LocalizedText } from '../localized-text.js';
import { once } from '../once.js';
import type { Condition } from './condition.js';
import { conditionalSchema } from './conditional-schema.js';

/** 记录说明: what a schema says of the record as a whole. */
export interface RecordMeta {
  /** 标识: unique among all records, equal to the name of the type. */
  id: string;
  /** 名称: the Chinese name printed by forms, tables and messages. */
  title: string;
  /** 说明: one sentence on what a row of this ledger is. */
  description?: string;
}

/**
 * 记录模式: the zod schema of a record, in one line of a declaration file.
 *
 * It is a real, strict `ZodObject`: `.shape` and `.meta()` work, unknown keys are refused. Parts of it are made by
 * {@link pickOf}, {@link omitOf} and {@link partialOf}, which keep the conditions that still apply; zod's own `.pick()`,
 * `.omit()` and `.partial()` throw where there are conditions.
 */
export type RecordSchema<T> = z.ZodObject<
  {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- `{}` extends a picked optional field, and no other
    [K in keyof T]-?: {} extends Pick<T, K> ? z.ZodOptional<z.ZodType<Exclude<T[K], undefined>>> : z.ZodType<T[K]>;
  },
  z.core.$strict
>;

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
type Output<S> = S extends { _zod: { output: infer O } } ? O : never;
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- as above
type IsOptionalKey<T, K extends keyof T> = {} extends Pick<T, K> ? true : false;
type IsOptionalSchema<S> = S extends { _zod: { optout: 'optional' } } ? true : false;

/** Turns each field that differs from the interface into a type that says how. */
type Checked<T, S> = {
  [K in keyof T | keyof S]: K extends keyof S
    ? K extends keyof T
      ? Same<Output<S[K]>, T[K]> extends true
        ? IsOptionalSchema<S[K]> extends IsOptionalKey<T, K>
          ? S[K]
          : { 'optional in only one of schema and type': K }
        : { 'schema gives': Output<S[K]>; 'type says': T[K] }
      : { 'not a field of the type': K }
    : { 'schema lacks': K };
};

/** 违反条件: how a broken condition reaches whoever turns issues into findings: as the `params` of a custom issue. */
export interface ConditionParams {
  /** 问题: what is wrong, said to a clerk. */
  message: LocalizedText;
  /** 改法: how to mend it. */
  fix: LocalizedText;
  /** 条件: the condition itself; faults of a single text have none. */
  condition?: Condition<never> | undefined;
}

/**
 * 定义记录: makes the schema of a hand-written interface, compared with it field by field by the compiler.
 *
 * The fields are made when the schema is first used: a program that loads three hundred schemas pays for those it needs.
 *
 * A field that the interface lacks, that the schema lacks, or whose types differ in any way is a type error at that
 * field which names both types. Write optional fields as `x?: T | undefined`; give each field its Chinese title with
 * `.meta({ title })`, last in the chain.
 *
 * @typeParam T - the interface
 * @returns a function that takes what makes the fields, the description of the record and the conditions between its fields
 *
 * @example
 * ```ts
 * import * as z from 'zod';
 * import { notBefore, record, type RecordSchema } from '@fazhi/core';
 *
 * interface Meeting {
 *   topic: string;
 *   startedOn: string;
 *   endedOn?: string | undefined;
 * }
 * const MeetingSchema: RecordSchema<Meeting> = record<Meeting>()(
 *   () => ({
 *     topic: z.string().min(1).meta({ title: '议题' }),
 *     startedOn: z.iso.date().meta({ title: '开始日期' }),
 *     endedOn: z.iso.date().optional().meta({ title: '结束日期' }),
 *   }),
 *   { id: 'ExampleMeeting', title: '会议' },
 *   [notBefore('endedOn', 'startedOn')],
 * );
 * MeetingSchema.safeParse({ topic: '学法', startedOn: '2020-04-16' }).success; // => true
 * MeetingSchema.safeParse({ topic: '学法', startedOn: '2020-04-16', place: '三楼' }).success; // => false
 * MeetingSchema.safeParse({ topic: '学法', startedOn: '2020-04-16', endedOn: '2020-04-15' }).success; // => false
 * ```
 */
export function record<T>(): <const S extends z.core.$ZodShape>(
  shape: () => S & Checked<T, S>,
  meta: RecordMeta,
  conditions?: readonly Condition<T>[],
) => RecordSchema<T> {
  return (shape, meta, conditions = []) =>
    conditionalSchema(once(shape), meta, conditions) as unknown as RecordSchema<T>;
}
