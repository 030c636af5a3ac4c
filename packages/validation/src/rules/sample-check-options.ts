import type { CheckOptions } from '../check-options.js';
import { parseLedgers } from '../parse-ledgers.js';
import type { ReportSample } from './sample-report.js';

/**
 * 样例检查选项: the options a sample of a rule is checked with, its ledgers read as a caller reads them.
 *
 * @param sample - a good or bad sample of a rule
 *
 * @example
 * ```ts
 * import { sampleCheckOptions } from '@fazhi/validation';
 *
 * sampleCheckOptions({ text: '办理建议1件。' }); // => {}
 * ```
 */
export function sampleCheckOptions({ options = {} }: ReportSample): CheckOptions {
  const { ledgers, ...others } = options;
  return ledgers === undefined ? others : { ...others, ledgers: parseLedgers(ledgers).ledgers };
}
