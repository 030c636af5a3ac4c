import { FazhiError } from '../fazhi-error.js';
import type { LocalizedText } from '../localized-text.js';

/** Options and rows nest a few levels deep. */
const DEEPEST = 64;
/** More values than any table or plan holds, so that no list without an end is gone through. */
const MOST_VALUES = 50_000_000;

/**
 * 参数副本: a copy of an argument as plain data, each field read once, so that whatever an object does when it is looked at is
 * told here, as a wrong call, and never later from within.
 *
 * Functions and instances of classes are taken as they are.
 *
 * @param value - the argument
 * @param name - what the message calls it
 * @param kept - fields of the argument that are taken as they are, since they have checks of their own
 * @returns the copy
 * @throws FazhiError `invalidArgument` for what throws when it is read, holds itself or has no end
 *
 * @example
 * ```ts throws=/选项 › year：读取时出错。/
 * import { plainArgument } from '@fazhi/core/checking';
 *
 * const options = { get year(): number { throw new RangeError('no year'); } };
 * plainArgument(options, { zh: '选项', en: 'options' });
 * ```
 */
export function plainArgument<T>(value: T, name: LocalizedText, kept: readonly string[] = []): T {
  const path: (string | number)[] = [];
  const copies = new Map<object, unknown>();
  const open = new Set<object>();
  let left = MOST_VALUES;

  const wrong = (zh: string, en: string): FazhiError =>
    new FazhiError('invalidArgument', {
      zh: `${[name.zh, ...path.map((key) => (typeof key === 'number' ? `第${String(key + 1)}项` : key))].join(' › ')}：${zh}。`,
      en: `${[name.en, ...path].join(' › ')} ${en}.`,
    });

  const fieldOf = (holder: object, key: string | number): unknown => {
    path.push(key);
    const field = (holder as Readonly<Record<string | number, unknown>>)[key];
    const isKept = path.length === 1 && kept.includes(String(key));
    const copy = isKept ? field : copyOf(field);
    path.pop();
    return copy;
  };

  const copyOf = (given: unknown): unknown => {
    left -= 1;
    if (left < 0) throw wrong('内容过多', 'has no end');
    if (typeof given !== 'object' || given === null) return given;
    const isList = Array.isArray(given);
    if (!isList && !isPlain(given)) return given;
    if (open.has(given)) throw wrong('包含自身', 'holds itself');
    if (open.size > DEEPEST) throw wrong('层次过深', 'is nested too deeply');
    if (copies.has(given)) return copies.get(given);
    open.add(given);
    let copy: unknown;
    if (isList) {
      if (given.length > left) throw wrong('内容过多', 'has no end');
      copy = Array.from({ length: given.length }, (_, index) => fieldOf(given, index));
    } else {
      // Defined, not assigned: `__proto__` is a key like any other here.
      copy = Object.fromEntries(Object.keys(given).map((key) => [key, fieldOf(given, key)]));
    }
    open.delete(given);
    copies.set(given, copy);
    return copy;
  };

  try {
    return copyOf(value) as T;
  } catch (error) {
    if (FazhiError.isInstance(error)) throw error;
    // A getter or a proxy threw; what it threw says nothing of the argument.
    throw wrong('读取时出错', 'cannot be read');
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
