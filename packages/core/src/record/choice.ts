import * as z from 'zod';

/**
 * 选项: the schema of an enumeration, which carries the Chinese label of each value for forms and messages.
 *
 * @param labels - the value's labels: keys are the values, texts what a clerk calls them
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
export function choice<const L extends Readonly<Record<string, string>>>(labels: L): z.ZodType<keyof L & string> {
  return z.enum(Object.keys(labels) as [keyof L & string, ...(keyof L & string)[]]).meta({ labels });
}
