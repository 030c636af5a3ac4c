import * as z from 'zod';

/**
 * 选项: the schema of an enumeration, which carries the Chinese label of each value for forms and messages.
 *
 * @param labels - the value's labels: keys are the values, texts what a clerk calls them
 * @param synonyms - other words for a value that are usual in ledgers; rows are read by them
 * @returns a schema whose `.meta().labels` are the labels
 *
 * @example
 * ```ts
 * import { choice, SUBJECT_LABELS } from '@fazhi/core';
 *
 * choice(SUBJECT_LABELS).safeParse('pufa').success; // => true
 * choice(SUBJECT_LABELS).safeParse('普法').success; // => false
 * ```
 */
export function choice<const L extends Readonly<Record<string, string>>>(
  labels: L,
  synonyms: { readonly [K in keyof L]?: readonly string[] } = {},
): z.ZodType<keyof L & string> {
  return z.enum(Object.keys(labels) as [keyof L & string, ...(keyof L & string)[]]).meta({ labels, synonyms });
}

/**
 * 固定选项: the schema of one value of an enumeration, as it tells kinds of records apart, with its Chinese label.
 *
 * @param labels - labels of the enumeration
 * @param value - the value
 *
 * @example
 * ```ts
 * import { ADOPTION_LABELS, fixedChoice } from '@fazhi/core';
 *
 * fixedChoice(ADOPTION_LABELS, 'pending').safeParse('adopted').success; // => false
 * ```
 */
export function fixedChoice<const L extends Readonly<Record<string, string>>, const K extends keyof L & string>(
  labels: L,
  value: K,
): z.ZodLiteral<K> {
  return z.literal(value).meta({ labels: { [value]: labels[value] } });
}
