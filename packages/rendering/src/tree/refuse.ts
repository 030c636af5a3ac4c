import { FazhiError } from '@fazhi/core';

/**
 * 拒绝参数: throws what a wrong call throws.
 *
 * @param zh - what is wrong, in Chinese
 * @param en - the same in English
 * @throws FazhiError `invalidArgument`, always
 */
export function refuse(zh: string, en: string): never {
  throw new FazhiError('invalidArgument', { zh, en });
}
