import { FazhiError } from '@fazhi/core';

/**
 * 检验名称: refuses a value that is none of the names an option has.
 *
 * @param value - the value given
 * @param known - the names
 * @param zh - Chinese name of the option
 * @param option - its name in the code
 * @throws FazhiError `unknownName`
 */
export function requireName(value: unknown, known: readonly string[], zh: string, option: string): void {
  if (known.includes(value as string)) return;
  const names = known.join(', ');
  const given = typeof value === 'string' ? value : typeof value;
  throw new FazhiError('unknownName', {
    zh: `没有名为“${given}”的${zh}，可选：${names}。`,
    en: `"${option}" has no value "${given}"; it is one of ${names}.`,
  });
}
