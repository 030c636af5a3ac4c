import { FazhiError } from '@fazhi/core';

/** Reads JSON, whatever it holds. */
export function parseJson(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const { message } = error as Error;
    throw new FazhiError('invalidArgument', {
      zh: `“${path}”不是JSON（UTF-8）：${message}。`,
      en: `"${path}" is no JSON (UTF-8): ${message}.`,
    });
  }
}
