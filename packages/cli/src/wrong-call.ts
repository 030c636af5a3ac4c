import { FazhiError } from '@fazhi/core';

/** The error of a call that cannot be carried out. */
export function wrongCall(zh: string, en: string): FazhiError {
  return new FazhiError('invalidArgument', { zh, en });
}
