import { FazhiError, type IsoDate, type Report, type Year } from '@fazhi/core';
import { type CheckOptions, configure } from './check-options.js';
import type { CheckResult } from './finding.js';
import { readReportText } from './report-text/report-text.js';
import { reportDates } from './report-text/report-dates.js';
import type { LedgerRule, ReportRule, Rule } from './rule.js';
import { runRules } from './run-rules.js';
import { RULES } from './rules/index.js';

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
  if (!isReport(report)) {
    throw new FazhiError('invalidArgument', {
      zh: '第一个参数应为报告树（type 为 report，有 meta 和 children）。',
      en: 'The first argument must be a report tree (type "report", with meta and children).',
    });
  }
  const rules: readonly Rule[] = [...RULES, ...(options.rules ?? [])];
  const isForReport = (rule: Rule): rule is ReportRule => rule.scope === 'report';
  const others = rules.filter((rule): rule is LedgerRule => rule.scope === 'ledger');
  const configured = configure(rules.filter(isForReport), others, options);
  const year = report.meta.reportYear ?? options.reportYear;
  const lawAsOf = options.on ?? dateOf(report, year);
  const text = readReportText(report, year);
  return runRules(
    configured,
    (rule, params) =>
      rule.kinds !== undefined && !rule.kinds.includes(report.meta.kind)
        ? 'notApplicable'
        : rule.check({ report, text, year, lawAsOf, params }),
    options,
    lawAsOf,
  );
}

function isReport(value: unknown): value is Report {
  if (typeof value !== 'object' || value === null) return false;
  const { type, meta, children, facts, relations } = value as Partial<Report>;
  return (
    type === 'report' &&
    typeof meta === 'object' &&
    Array.isArray(children) &&
    Array.isArray(facts) &&
    Array.isArray(relations)
  );
}

/** The law a report is judged by is that of its own date; without one, that of the year after. */
function dateOf(report: Report, year: Year | undefined): IsoDate | undefined {
  const { signed, published } = reportDates(report.meta);
  return signed?.date ?? published?.date ?? (year === undefined ? undefined : `${String(year + 1)}-12-31`);
}
