import type { Report } from '@fazhi/core';
import { requireResult } from './format/require-result.js';
import { type CheckOptions, type ConfiguredRule, takeCheckOptions } from './check-options.js';
import type { CheckResult, Finding, RuleId } from './finding.js';
import { placementsIn } from './placement.js';
import { prepareCheck } from './prepare-check.js';
import type { ReportRule, RuleInput } from './rule.js';
import { runRules } from './run-rules.js';

/** 报告组成: what of a report can change. */
export type ReportPart = Extract<RuleInput, 'meta' | 'structure' | 'text' | 'facts' | 'relations'>;

/**
 * 增量复查: checks a report again after a change, running only the rules that read what changed.
 *
 * The other findings are taken over as they are. With the parts that did change in `changed`, the result is that of a full
 * check with the same options. Moving, adding or removing a block or a section is a change of `structure`, which includes
 * its text; writing other words in place is a change of `text`.
 *
 * @param previous - the result before the change, of the same options
 * @param report - the report as it is now
 * @param changed - the parts that changed
 * @param options - as for `checkReport`
 * @returns the result for the report as it is now
 *
 * @example
 * ```ts
 * import { checkReport, recheck, sampleReport } from '@fazhi/validation';
 *
 * const before = checkReport(sampleReport({ text: '共有3千人参加。' }));
 * const after = recheck(before, sampleReport({ text: '共有3000人参加。' }), ['text']);
 * [before.verdict, after.verdict]; // => ['warn', 'pass']
 * ```
 */
export function recheck(
  previous: CheckResult,
  report: Report,
  changed: readonly ReportPart[],
  options: CheckOptions = {},
): CheckResult {
  const taken = takeCheckOptions('recheck', options);
  requireResult(previous);
  const { configured, run, lawAsOf, text } = prepareCheck(report, taken);
  const unreadable = report.meta.unreadable !== undefined || previous.findings.some(({ rule }) => rule === 'KND-02');
  if (unreadable) return runRules(configured, run, taken, lawAsOf);
  const again = rulesToRun(configured, changed);
  const findings = new Map<RuleId, Finding[]>();
  for (const found of [...previous.findings, ...previous.waived]) {
    const finding: Finding & { waiver?: unknown } = { ...found };
    delete finding.waiver;
    findings.set(finding.rule, [...(findings.get(finding.rule) ?? []), finding]);
  }
  const placementOf = placementsIn(text.passages);
  const ran = new Set(previous.rulesRun);
  return runRules(configured, run, taken, lawAsOf, [], (rule) => {
    if (again.has(rule)) return undefined;
    const skipped = previous.rulesSkipped.find((one) => one.rule === rule);
    if (skipped === undefined && !ran.has(rule)) return undefined;
    return {
      skipped,
      placed: (findings.get(rule) ?? []).map((finding) => ({ finding, ...placementOf(finding) })),
    };
  });
}

/** The rules that read what changed, and those that yield to them. */
function rulesToRun(
  configured: readonly ConfiguredRule<ReportRule>[],
  changed: readonly ReportPart[],
): ReadonlySet<RuleId> {
  const parts = new Set<RuleInput>(changed);
  if (parts.has('structure')) parts.add('text');
  const again = new Set<RuleId>();
  for (const { rule } of configured) {
    if (rule.reads.some((part) => parts.has(part)) || (rule.kinds !== undefined && parts.has('meta')))
      again.add(rule.id);
  }
  for (let before = -1; before !== again.size;) {
    before = again.size;
    for (const { rule } of configured) if (rule.yieldsTo?.some((id) => again.has(id))) again.add(rule.id);
  }
  return again;
}
