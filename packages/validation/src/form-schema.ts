import { fieldOf } from '@fazhi/core';
import type * as z from 'zod';
import { childOf } from './ledger/schema-walk.js';
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
 * wrong, as soon as the fields they read are right. A choice is asked for by its labels, as forms offer them.
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
            message: [message, (language === 'zh' ? offered(schema, path) : undefined) ?? fix ?? '']
              .filter(Boolean)
              .join(space),
            path,
          })),
        };
      },
    },
  };
}

/** Most labels a message lists. */
const LISTED = 12;

/** What a form offers at a path: the labels of a choice, not the codes that are stored. */
function offered(schema: z.core.$ZodType, path: readonly (string | number)[]): string | undefined {
  let at: z.core.$ZodType | undefined = schema;
  for (const key of path) at = at === undefined ? undefined : childOf(at, key, undefined);
  const choices = at === undefined ? undefined : fieldOf('', at).choices;
  if (choices === undefined) return undefined;
  const labels = choices.slice(0, LISTED).map(({ label }) => label);
  return `请选择：${labels.join('、')}${choices.length > LISTED ? `等${String(choices.length)}项` : ''}。`;
}
