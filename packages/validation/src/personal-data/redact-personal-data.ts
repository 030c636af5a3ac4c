import { FazhiError } from '@fazhi/core';
import { findPersonalData, maskData, type PersonalDataKind } from './find-personal-data.js';

export type { PersonalDataKind } from './find-personal-data.js';

/** 遮盖: a piece of personal data that was masked. */
export interface Redaction {
  /** 种类: what it is. */
  kind: PersonalDataKind;
  /** 起点: first character, the same in both texts. */
  start: number;
  /** 终点: the character after. */
  end: number;
}

/**
 * 遮盖个人信息: masks identity numbers, mobile numbers, bank cards and home addresses, keeping every length.
 *
 * @param text - a text to be published
 * @returns the text of the same length with `*` for what was masked, and where
 *
 * @example
 * ```ts
 * import { redactPersonalData } from '@fazhi/validation';
 *
 * redactPersonalData('联系电话13800138000。').text; // => '联系电话138******00。'
 * redactPersonalData('国办发〔2018〕118号').redactions; // => []
 * ```
 */
export function redactPersonalData(text: string): { text: string; redactions: Redaction[] } {
  if (typeof text !== 'string') {
    throw new FazhiError('invalidArgument', {
      zh: 'redactPersonalData 的参数应为文本字符串。',
      en: 'The argument of redactPersonalData must be a string of text.',
    });
  }
  const found = findPersonalData(text);
  return {
    text: maskData(text, found),
    redactions: found.map(({ kind, start, end }) => ({ kind, start, end })),
  };
}
