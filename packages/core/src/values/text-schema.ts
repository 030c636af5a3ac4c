import * as z from 'zod';
import type { ConditionParams } from '../record/record.js';

/** Longest single-line text of a ledger, in UTF-16 units (the national item table allows names of 1,000). */
const SHORT = 1_000;

/** Longest passage of a ledger: a legal analysis, a summary. */
const LONG = 50_000;

interface Flaw {
  readonly pattern: RegExp;
  readonly params: ConditionParams;
}

const INVISIBLE: ConditionParams = {
  message: { zh: '含有看不见的控制字符', en: 'has invisible control characters' },
  fix: {
    zh: '请删去后重新键入，或先粘贴到记事本再复制。',
    en: 'Delete them and type the text again, or paste it through a plain-text editor.',
  },
};

/** What no text of a record may contain, as far as every language can say it. Internal. */
export const TEXT_FLAWS: readonly Flaw[] = [
  {
    // C0 and C1 controls but tab and line feed; bidirectional overrides; non-characters.
    pattern:
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/,
    params: INVISIBLE,
  },
  {
    pattern: /<[A-Za-z/!?]/,
    params: {
      message: { zh: '含有网页代码', en: 'has web page code' },
      fix: { zh: '请只填写文字，删去“<”开头的代码。', en: 'Enter text only and delete the code that starts with "<".' },
    },
  },
];

const FLAWS: readonly Flaw[] = [
  ...TEXT_FLAWS,
  // Half of a character beyond the basic plane; many other languages cannot even represent it.
  { pattern: /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/, params: INVISIBLE },
];

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
      for (const { pattern, params } of FLAWS) {
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
export const ShortTextSchema: z.ZodType<string> = text(SHORT);

/** 长文字模式: a passage of 1 to 50,000 characters without control characters or web page code. */
export const LongTextSchema: z.ZodType<string> = text(LONG);
