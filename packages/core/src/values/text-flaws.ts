import type { ConditionParams } from '../record/record.js';

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

/** What no text of a record may contain. Internal. */
export const ALL_TEXT_FLAWS: readonly Flaw[] = [
  ...TEXT_FLAWS,
  // Half of a character beyond the basic plane; many other languages cannot even represent it.
  { pattern: /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/, params: INVISIBLE },
];

/** Texts as most are: of letters, Chinese characters and their punctuation, without any space. */
const USUAL = /^[\w\u3001-\u303F\u4E00-\u9FFF\uFF01-\uFF60\u2014\u2018-\u201D.,:;/()+-]+$/;

/**
 * 是否文字: whether a value is a text that a record may hold.
 *
 * @param value - anything
 * @param most - characters it may have at most
 *
 * @example
 * ```ts
 * import { isText } from '@fazhi/core/checking';
 *
 * isText('盐业处', 200); // => true
 * isText(' ', 200); // => false
 * ```
 */
export function isText(value: unknown, most: number): boolean {
  if (typeof value !== 'string' || value.length > most) return false;
  return USUAL.test(value) || (value.trim() !== '' && !ALL_TEXT_FLAWS.some(({ pattern }) => pattern.test(value)));
}
