import type { LocalizedText } from '@fazhi/core';
import { maskedField } from '../personal-data/masked.js';
import { shownValue } from '../messages/shown-value.js';

/** What was given, as a message may show it. Internal. */
export function givenValue(value: unknown): LocalizedText {
  switch (typeof value) {
    case 'string':
      return value === ''
        ? { zh: '空白', en: 'an empty text' }
        : { zh: `“${shownField(value)}”`, en: `"${shownField(value)}"` };
    case 'number':
      return { zh: maskedField(String(value)), en: maskedField(String(value)) };
    case 'boolean':
      return { zh: String(value), en: String(value) };
    case 'bigint':
      return { zh: `${shownField(String(value))}n（大整数）`, en: `${shownField(String(value))}n (a big integer)` };
    case 'function':
      return { zh: '程序函数', en: 'a function' };
    case 'symbol':
      return { zh: '程序内部的值', en: 'a value of a program' };
    case 'undefined':
      return { zh: '没有填写', en: 'nothing' };
    default:
      if (value === null) return { zh: '空值（null）', en: 'null' };
      return Array.isArray(value)
        ? { zh: `一个列表（${String(value.length)}项）`, en: `a list of ${String(value.length)}` }
        : { zh: '一组字段', en: 'a group of fields' };
  }
}

/** Longer than what is shown, so that no number is cut before it is known for one. */
const READ = 200;

/** A value of a field as a message may show it, with personal data masked. Internal. */
export function shownField(text: string): string {
  return shownValue(maskedField(text.slice(0, READ)));
}
