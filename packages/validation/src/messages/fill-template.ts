import type { Language, LocalizedText } from '@fazhi/core';
import type { MessageValue } from '../rule.js';

/**
 * 填充模板: puts values in the `{name}` places of a message. Internal.
 *
 * @param template - the message; a name without a value stays as it is
 * @param values - the values, localized ones in the language of the message
 * @param language - the language
 */
export function fillTemplate(
  template: LocalizedText,
  values: Readonly<Record<string, MessageValue>>,
  language: Language,
): string {
  return template[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    return typeof value === 'object' ? value[language] : String(value);
  });
}
