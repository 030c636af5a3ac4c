import type { MessageValue } from '../rule.js';
import { findPersonalData, maskData } from './find-personal-data.js';

/** A text with personal data masked, in the same length. Internal. */
export function maskedText(text: string): string {
  return maskData(text, findPersonalData(text));
}

/** The value of a field with personal data masked, misspelt or not. Internal. */
export function maskedField(text: string): string {
  return maskData(text, findPersonalData(text, true));
}

/** The values of a message with personal data masked. Internal. */
export function maskedValues(values: Readonly<Record<string, MessageValue>>): Record<string, MessageValue> {
  const masked = (value: MessageValue): MessageValue => {
    if (typeof value === 'object') return { zh: maskedText(value.zh), en: maskedText(value.en) };
    return typeof value === 'number' ? value : maskedText(value);
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, masked(value)]));
}

/** A path with personal data masked, for a key may be a number. Internal. */
export function maskedPath(path: readonly (string | number)[]): (string | number)[] {
  return path.map((step) => (typeof step === 'number' ? step : maskedField(step)));
}
