import { FazhiError } from '../fazhi-error.js';
import type { LocalizedText } from '../localized-text.js';
import { nearestName } from '../nearest-name.js';
import { isFieldsHolder, type OptionKind, refuseOption } from './option-kind.js';

/** 选项: one option. */
export interface OptionField<V, O extends boolean = boolean> {
  /** 名称: its Chinese name, which is the first word of its comment. */
  readonly title: string;
  /** 可省: whether it may be left out. */
  readonly optional: O;
  /** 取值: what it may hold. */
  readonly kind: OptionKind<V>;
}

/** Of a list it does not matter whether it may be changed. */
type Held<V> = V extends readonly (infer M)[] ? readonly M[] : V;

/** 选项表: the options of a call as data, beside their interface: one more or less, or of another type, does not compile. */
export type OptionFields<T> = {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- `{}` extends a picked optional field, and no other
  readonly [K in keyof T]-?: OptionField<Held<Exclude<T[K], undefined>>, {} extends Pick<T, K> ? true : false>;
};

/**
 * 检验选项: the options of a call, each read once; refuses what is none of them.
 *
 * @param call - name of the function, for the message
 * @param given - what the caller gave
 * @param fields - the options there are
 * @throws FazhiError for what is no object, an option that there is not, one that is missing, and a value of another kind
 *
 * @example
 * ```ts throws=/search 的选项中没有“lenguage”，是不是“language（语言）”？/
 * import { option, takeOptions, type OptionFields } from '@fazhi/core/checking';
 *
 * const SEARCH_OPTIONS: OptionFields<{ language?: 'zh' | 'en' | undefined }> = {
 *   language: option.may('语言', option.language),
 * };
 * takeOptions('search', { language: 'en' }, SEARCH_OPTIONS); // => { language: 'en' }
 * takeOptions('search', { lenguage: 'en' }, SEARCH_OPTIONS);
 * ```
 */
export function takeOptions<T>(call: string, given: unknown, fields: OptionFields<T>): T {
  return takeFields(given, fields, { zh: `${call} 的选项`, en: `options of ${call}` });
}

/**
 * 检验字段: the same of any object that is given with a call.
 *
 * @param given - the object
 * @param fields - the fields there are
 * @param place - what the message calls it
 * @throws FazhiError as {@link takeOptions} does
 *
 * @example
 * ```ts throws=/甲 year（年度）没有给出/
 * import { option, takeFields } from '@fazhi/core/checking';
 *
 * takeFields<{ year: number }>({}, { year: option.must('年度', option.year) }, { zh: '甲', en: 'a' });
 * ```
 */
export function takeFields<T>(given: unknown, fields: OptionFields<T>, place: LocalizedText): T {
  return readGuarded(place, () => {
    if (!isFieldsHolder(given)) refuseOption(place, '应为对象', 'must be an object');
    return takeEach(given, fields as unknown as Readonly<Record<string, OptionField<never>>>, place) as T;
  });
}

/** What is read of a caller's object, whose getters and proxies may throw. Internal. */
export function readGuarded<T>(place: LocalizedText, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (FazhiError.isInstance(error)) throw error;
    return refuseOption(place, '读取时出错', 'cannot be read');
  }
}

function takeEach(
  given: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, OptionField<never>>>,
  place: LocalizedText,
): Record<string, unknown> {
  const names = Object.keys(fields);
  for (const name of Object.keys(given)) if (!Object.hasOwn(fields, name)) refuseUnknown(name, names, fields, place);
  const taken: Record<string, unknown> = {};
  for (const name of names) {
    const { title, optional, kind } = fields[name]!;
    const value = given[name];
    const own = { zh: `${place.zh} ${name}（${title}）`, en: `${place.en}: "${name}"` };
    if (value === undefined && optional) continue;
    if (value === undefined) refuseOption(own, '没有给出', 'is missing');
    kind.check(value, own);
    taken[name] = value;
  }
  return taken;
}

function refuseUnknown(
  given: string,
  names: readonly string[],
  fields: Readonly<Record<string, OptionField<never>>>,
  place: LocalizedText,
): never {
  const name = given.slice(0, 30);
  const near = names.find((each) => fields[each]!.title === given.trim()) ?? nearestName(given, names);
  const known = names.map((each) => `${each}（${fields[each]!.title}）`).join('、');
  return near === undefined
    ? refuseOption(place, `中没有“${name}”；有 ${known}`, `have no "${name}"; there are ${names.join(', ')}`)
    : refuseOption(
        place,
        `中没有“${name}”，是不是“${near}（${fields[near]!.title}）”？有 ${known}`,
        `have no "${name}"; do you mean "${near}"? There are ${names.join(', ')}`,
      );
}
