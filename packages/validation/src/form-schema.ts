import type * as z from 'zod';
import { parseRecord, type ParseRecordOptions, recordLanguage } from './parse-record.js';

/** 表单模式: a Standard Schema, as form libraries take it (https://standardschema.dev). */
export interface FormSchema<Input, Output> {
  /** 标准接口: what form libraries call. */
  readonly '~standard': {
    /** 版本: of the standard. */
    readonly version: 1;
    /** 提供者: whose schema it is. */
    readonly vendor: 'fazhi';
    /** 类型: for the compiler alone. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    /** 校验: the value, or what is wrong with it, each with its path. */
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Output; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };
  };
}

/**
 * 表单模式: a schema whose messages are those of {@link parseRecord}, for any form library that takes a Standard Schema.
 *
 * Each message says what is wrong and how to mend it. Conditions between fields are reported while other fields are still
 * wrong, as soon as the fields they read are right.
 *
 * @param schema - schema of a record, of a part of one (`pickOf`, `partialOf`), or any zod schema
 * @param options - `language` of the messages, `zh` by default
 *
 * @example
 * ```ts
 * import { AgencySchema, pickOf } from '@fazhi/core';
 * import { formSchema } from '@fazhi/validation';
 *
 * const form = formSchema(pickOf(AgencySchema, ['name']));
 * form['~standard'].validate({ name: '某县司法局' }); // => { value: { name: '某县司法局' } }
 * form['~standard'].validate({}).issues?.map(({ path }) => path); // => [['name']]
 * ```
 */
export function formSchema<S extends z.core.$ZodType>(
  schema: S,
  options: ParseRecordOptions = {},
): FormSchema<z.input<S>, z.output<S>> {
  const language = recordLanguage('formSchema', schema, options);
  return {
    '~standard': {
      version: 1,
      vendor: 'fazhi',
      validate: (value) => {
        const parsed = parseRecord(schema, value, { language });
        if (parsed.ok) return { value: parsed.value };
        const space = language === 'zh' ? '' : ' ';
        return {
          issues: parsed.findings.map(({ message, fix, path }) => ({
            message: [message, fix ?? ''].filter(Boolean).join(space),
            path,
          })),
        };
      },
    },
  };
}
