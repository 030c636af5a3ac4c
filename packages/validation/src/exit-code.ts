import type { CheckResult } from './finding.js';

/**
 * 退出码: the exit code a command should end with: 1 when the check failed, else 0.
 *
 * @param result - what a check gave
 * @param options - `failOnWarning` makes warnings fail too
 *
 * @example
 * ```ts
 * import { exitCode } from '@fazhi/validation';
 *
 * exitCode({ verdict: 'warn' }); // => 0
 * exitCode({ verdict: 'warn' }, { failOnWarning: true }); // => 1
 * ```
 */
export function exitCode(
  result: Pick<CheckResult, 'verdict'>,
  options: { failOnWarning?: boolean | undefined } = {},
): 0 | 1 {
  return result.verdict === 'fail' || (result.verdict === 'warn' && options.failOnWarning === true) ? 1 : 0;
}
