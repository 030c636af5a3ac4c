import { FazhiError } from '@fazhi/core';
import { option, type OptionFields, takeOptions } from '@fazhi/core/checking';
import type { CheckResult } from './finding.js';
import { verdictIn } from './format/require-result.js';

/** 退出选项: what makes a command fail. */
export interface ExitCodeOptions {
  /** 警告算失败: whether warnings fail too; by default they do not. */
  failOnWarning?: boolean | undefined;
}

const EXIT_CODE_OPTIONS: OptionFields<ExitCodeOptions> = { failOnWarning: option.may('警告算失败', option.flag) };

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
export function exitCode(result: Pick<CheckResult, 'verdict'>, options: ExitCodeOptions = {}): 0 | 1 {
  const { failOnWarning = false } = takeOptions('exitCode', options, EXIT_CODE_OPTIONS);
  const verdict = verdictIn(result);
  if (verdict === undefined) {
    throw new FazhiError('invalidArgument', {
      zh: '第一个参数应为检查结果，其中应有结论（verdict）。',
      en: 'The first argument must be the result of a check, with its verdict.',
    });
  }
  return verdict === 'fail' || (verdict === 'warn' && failOnWarning) ? 1 : 0;
}
