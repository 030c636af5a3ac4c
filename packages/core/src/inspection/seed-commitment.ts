import type { IsoDateTime } from '../values/iso-date-time.js';
import { FazhiError } from '../fazhi-error.js';
import { sha256Of } from './draw-order.js';
import type { SeedCommitment } from './draw-terms.js';

/**
 * 承诺种子: the hash of a seed, to be made known before the draw.
 *
 * The seed is at least 128 random bits as hexadecimal digits, from a source no one concerned can steer, and stays secret
 * until the draw. The hash is that of the digits as text, so that `sha256sum` recomputes it. A commitment shows that the
 * seed was not changed afterwards; that it was not chosen with a wanted result in mind beforehand is shown only by a
 * public value that became known later (`publicValue` of the draw).
 *
 * @param seed - 32 to 128 hexadecimal digits, lower case
 * @param committedAt - when it is made known
 * @param heldBy - where it is published or who keeps it
 * @throws FazhiError `invalidArgument` when the seed has another form
 *
 * @example
 * ```ts
 * import { commitToSeed } from '@fazhi/core';
 *
 * const commitment = commitToSeed('00112233445566778899aabbccddeeff', '2024-03-01T09:00:00+08:00', '某市司法局');
 * commitment.sha256.length; // => 64
 * ```
 */
export function commitToSeed(seed: string, committedAt: IsoDateTime, heldBy: string): SeedCommitment {
  if (!/^[0-9a-f]{32,128}$/.test(seed)) {
    throw new FazhiError('invalidArgument', {
      zh: '种子须为32至128位小写十六进制数字。',
      en: 'The seed must be 32 to 128 hexadecimal digits in lower case.',
    });
  }
  return { sha256: sha256Of(seed), committedAt, heldBy };
}
