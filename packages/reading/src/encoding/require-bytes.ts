import { FazhiError } from '@fazhi/core';

/** Throws for an argument that is no bytes. Internal. */
export function requireBytes(bytes: unknown, name: string): asserts bytes is Uint8Array {
  // Asked first, because it asks nothing of the value: a proxy may throw when it is asked of what class it is.
  if (ArrayBuffer.isView(bytes) && bytes instanceof Uint8Array) return;
  throw new FazhiError('invalidArgument', {
    zh: `${name} 的第一个参数应为 Uint8Array。`,
    en: `The first argument of ${name} must be a Uint8Array.`,
  });
}
