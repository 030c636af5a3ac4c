import { FazhiError, type Language } from '@fazhi/core';
import { option, type OptionFields, takeOptions } from '@fazhi/core/checking';
import type * as z from 'zod';
import type { Finding } from './finding.js';
import { FormFindings } from './ledger/form-findings.js';
import { plainCopy } from './ledger/plain-copy.js';

/** 读取选项: how a record is read. */
export interface ParseRecordOptions {
  /** 语言: of messages; `zh` by default. */
  language?: Language | undefined;
}

const PARSE_RECORD_OPTIONS: OptionFields<ParseRecordOptions> = { language: option.may('语言', option.language) };

/** 读取记录的结果: the record, or what is wrong with it. */
export type ParsedRecord<T> = { ok: true; value: T } | { ok: false; findings: Finding[] };

/**
 * 读取记录: reads a record from anything, or says in a clerk's words what is wrong with each field.
 *
 * Nothing is thrown for bad input, whatever it is: cycles, values that throw when read and endless lists give findings.
 *
 * @param schema - the schema of a record (`PowerListAdjustmentSchema`), or any zod schema
 * @param input - what a form, a file or another system gave
 * @param options - `language` of the messages, `zh` by default
 * @returns `{ ok: true, value }` or `{ ok: false, findings }`
 *
 * @example
 * ```ts
 * import { AgencySchema } from '@fazhi/core';
 * import { parseRecord } from '@fazhi/validation';
 *
 * const parsed = parseRecord(AgencySchema, {
 *   name: '某市司法局',
 *   selfReference: '我局',
 *   reporterClass: 'localDepartment',
 *   level: 'municipal',
 * });
 * parsed.ok; // => false
 * parsed.ok ? [] : parsed.findings.map(({ message }) => message); // => ['“主送机关”没有填写。']
 * ```
 */
export function parseRecord<S extends z.core.$ZodType>(
  schema: S,
  input: unknown,
  options: ParseRecordOptions = {},
): ParsedRecord<z.output<S>> {
  const language = recordLanguage('parseRecord', schema, options);
  const copy = plainCopy(input);
  const found = new FormFindings(schema, language);
  found.explain(schema, copy);
  const findings = found.list();
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, value: (schema as unknown as z.ZodType<z.output<S>>).parse(copy.value) };
}

/** The language of the messages on a record, once the call is known to be right. Internal. */
export function recordLanguage(name: string, schema: unknown, options: ParseRecordOptions): Language {
  if (typeof (schema as { _zod?: unknown } | null | undefined)?._zod !== 'object') {
    throw new FazhiError('invalidArgument', {
      zh: '第一个参数应为记录模式。',
      en: 'The first argument must be a schema.',
    });
  }
  return takeOptions(name, options, PARSE_RECORD_OPTIONS).language ?? 'zh';
}
