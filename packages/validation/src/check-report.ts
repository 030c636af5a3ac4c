import type { Report } from '@fazhi/core';
import { type CheckOptions, takeCheckOptions } from './check-options.js';
import type { CheckResult } from './finding.js';
import { prepareCheck } from './prepare-check.js';
import { runRules } from './run-rules.js';

/**
 * 检查报告: judges a report, drafted or read, by the rules of the catalogue and those of the caller.
 *
 * Nothing is thrown for a bad report: what is wrong with it is a finding, and a rule that cannot run says why.
 *
 * @param report - the report tree
 * @param options - language, dates, parameters, waivers
 * @returns the verdict, the findings in the order of the document, and the rules that ran and did not
 * @throws FazhiError when the first argument is no report, or the options ask for what a rule's tier forbids
 *
 * @example
 * ```ts
 * import { paragraph, type Report } from '@fazhi/core';
 * import { checkReport } from '@fazhi/validation';
 *
 * const report: Report = {
 *   type: 'report',
 *   meta: { kind: 'annualReport', title: '某局2020年法治政府建设情况报告', reportYear: 2020, origin: 'read' },
 *   facts: [],
 *   relations: [],
 *   children: [paragraph('截至目前，共办理留言15条。')],
 * };
 * const result = checkReport(report);
 * result.verdict; // => 'fail'
 * result.findings.find(({ rule }) => rule === 'ARI-16')?.quote; // => '截至目前'
 * ```
 */
export function checkReport(report: Report, options: CheckOptions = {}): CheckResult {
  const taken = takeCheckOptions('checkReport', options);
  const { configured, run, lawAsOf } = prepareCheck(report, taken);
  return runRules(configured, run, taken, lawAsOf);
}
