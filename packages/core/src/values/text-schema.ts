import * as z from 'zod';
import type { ConditionParams } from '../record/record.js';
import { namedValue } from './named-value-schema.js';
import { ALL_TEXT_FLAWS } from './text-flaws.js';

/** Longest single-line text of a ledger, in UTF-16 units (the national item table allows names of 1,000). */
const SHORT = 1_000;

/** Longest passage of a ledger: a legal analysis, a summary. */
const LONG = 50_000;

function text(max: number): z.ZodType<string> {
  return z
    .string()
    .max(max)
    .refine((value) => value.trim() !== '', {
      params: {
        message: { zh: '没有填写', en: 'is empty' },
        fix: { zh: '请填写内容；确实没有时整项不填。', en: 'Enter it, or leave the whole field out.' },
      } satisfies ConditionParams,
    })
    .check((context) => {
      if (context.value.length > max) return;
      for (const { pattern, params } of ALL_TEXT_FLAWS) {
        if (pattern.test(context.value)) {
          context.issues.push({
            code: 'custom',
            input: context.value,
            path: [],
            message: params.message.zh,
            params: { ...params },
          });
        }
      }
    });
}

/** 短文字模式: a name, title or number of 1 to 1,000 characters without control characters or web page code. */
export const ShortTextSchema: z.ZodType<string> = namedValue('ShortText', text(SHORT));

/** 长文字模式: a passage of 1 to 50,000 characters without control characters or web page code. */
export const LongTextSchema: z.ZodType<string> = namedValue('LongText', text(LONG));
