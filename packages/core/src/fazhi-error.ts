import type { Language, LocalizedText } from './localized-text.js';

/** 错误代码: what the caller did wrong. */
export type FazhiErrorCode =
  /** An argument has the wrong type or lies outside its range. */
  | 'invalidArgument'
  /** A name (profile, rule, indicator, format) is not registered. */
  | 'unknownName'
  /** A rule, waiver or sentence was configured in a way its tier or type forbids. */
  | 'invalidConfiguration';

const MARK: unique symbol = Symbol.for('fazhi.error');

/**
 * 调用错误: a mistake of the calling program, never of the data.
 *
 * Bad data gives findings. Only a wrong call throws, and it throws this class alone. Recognise it with
 * {@link FazhiError.isInstance}, which also works when two copies of the package are loaded.
 *
 * @example
 * ```ts
 * import { FazhiError } from '@fazhi/core';
 *
 * const error = new FazhiError('unknownName', { zh: '没有名为“x”的规则。', en: 'There is no rule named "x".' });
 * FazhiError.isInstance(error); // => true
 * error.code; // => 'unknownName'
 * error.message; // => '没有名为“x”的规则。'
 * ```
 */
export class FazhiError extends Error {
  /** 代码: stable, for programs. */
  readonly code: FazhiErrorCode;
  /** 说明: the message in both languages; `message` is the Chinese one. */
  readonly text: LocalizedText;

  /**
   * Makes an error with its message in both languages.
   *
   * @param code - what kind of mistake it is
   * @param text - the message, Chinese and English
   * @param options - with `cause`, what the caller's own code threw
   */
  constructor(code: FazhiErrorCode, text: LocalizedText, options?: ErrorOptions) {
    super(text.zh, options);
    this.name = 'FazhiError';
    this.code = code;
    this.text = text;
    Object.defineProperty(this, MARK, { value: true });
  }

  /**
   * Tells whether a caught value is a `FazhiError`, from this copy of the package or another.
   *
   * @param value - anything caught
   */
  static isInstance(value: unknown): value is FazhiError {
    return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[MARK] === true;
  }

  /**
   * The message in the language asked for.
   *
   * @param language - `zh` or `en`
   */
  in(language: Language): string {
    return this.text[language];
  }
}
