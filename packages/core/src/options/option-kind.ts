import { FazhiError } from '../fazhi-error.js';
import type { LocalizedText } from '../localized-text.js';

declare const OF: unique symbol;

/** 选项取值: what an option may hold. */
export interface OptionKind<V> {
  /** 检验: throws for a value that is none. */
  readonly check: (value: unknown, place: LocalizedText) => void;
  /** 取值: of the values themselves, so that a kind of fewer or more does not compile. */
  readonly [OF]?: (value: V) => V;
}

/** Refuses the value of an option. Internal. */
export function refuseOption(place: LocalizedText, zh: string, en: string): never {
  throw new FazhiError('invalidArgument', { zh: `${place.zh}${zh}。`, en: `${place.en} ${en}.` });
}

/** What was given, in a few characters: a text as it stands, of anything else only what it is. Internal. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.slice(0, 30)}”`;
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : value instanceof Date ? 'Date' : typeof value;
}

/** A kind told by one question. Internal. */
export function kindOf<V>(zh: string, en: string, holds: (value: unknown) => boolean): OptionKind<V> {
  return {
    check: (value, place) => {
      if (!holds(value)) refuseOption(place, `应为${zh}，而不是 ${shown(value)}`, `must be ${en}, not ${shown(value)}`);
    },
  };
}

/** Whether a value has fields. Internal. */
export function isFieldsHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
