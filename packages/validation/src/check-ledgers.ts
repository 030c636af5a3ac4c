import { NATIONAL_REGISTRY, stampOf } from '@fazhi/core';
import { applyWaivers } from './apply-waivers.js';
import { type CheckOptions, configure, takeCheckOptions } from './check-options.js';
import { type CheckResult, verdictOf } from './finding.js';
import { readLedgerBook } from './ledger/read-ledger-book.js';
import { SKIP_MESSAGES } from './messages/skip-messages.js';
import { parseLedgers } from './parse-ledgers.js';
import type { LedgerRule, Rule } from './rule.js';
import { runRules } from './run-rules.js';
import { LEDGER_RULES } from './rules/catalogue.generated.js';
import { RULE_IDS } from './rules/rule-ids.generated.js';

/**
 * 检查台账: judges an agency's ledgers for a year: the form of every record, as `parseLedgers` does, and by the rules over
 * ledgers what the sound records say together.
 *
 * Nothing is thrown for bad data, whatever it is. At most 1,000 faults of form are listed, and one finding counts the rest.
 *
 * @param ledgers - what should be `AgencyLedgers`, or what `parseLedgers` returned
 * @param options - language, dates, parameters, waivers
 * @returns the verdict and the findings, each with its place: 权责清单 › 调整台账 › 第3条 › 申请日期
 * @throws FazhiError when the options ask for what a rule's tier forbids
 *
 * @example
 * ```ts
 * import { checkLedgers } from '@fazhi/validation';
 *
 * const result = checkLedgers({
 *   agency: { name: '某市司法局', selfReference: '我局', reporterClass: 'localDepartment', level: 'municipal', recipients: ['市委'] },
 *   year: 2020,
 *   supervison: { proposals: [] },
 * });
 * result.verdict; // => 'fail'
 * result.findings[0]?.message; // => '没有“supervison”这个字段，是不是“supervision（行政权力监督）”？'
 * ```
 */
export function checkLedgers(ledgers: unknown, options: CheckOptions = {}): CheckResult {
  const taken = takeCheckOptions('checkLedgers', options);
  const own = taken.rules ?? [];
  const isForLedgers = (rule: Rule): rule is LedgerRule => rule.scope === 'ledger';
  const others = [...RULE_IDS.report, ...own.filter((rule) => !isForLedgers(rule)).map(({ id }) => id)];
  const configured = configure([...LEDGER_RULES, ...own.filter(isForLedgers)], others, taken);
  const language = taken.language ?? 'zh';
  const parsed = parseLedgers(ledgers, { language });
  const malformed = parsed.ok ? [] : parsed.findings;
  const { on: lawAsOf, registry = NATIONAL_REGISTRY } = taken;
  if (parsed.ledgers === undefined) {
    const { findings, waived } = applyWaivers(malformed, taken);
    return {
      verdict: verdictOf(findings),
      findings,
      waived,
      rulesRun: [],
      rulesSkipped: configured.map(({ rule }) => ({
        rule: rule.id,
        reason: 'missingInput',
        why: SKIP_MESSAGES.noLedgers[language],
      })),
      ...(lawAsOf === undefined ? {} : { lawAsOf }),
      registry: stampOf(registry),
    };
  }
  const book = readLedgerBook(parsed.ledgers);
  const { today, upper } = taken;
  return runRules(
    configured,
    (rule, params) =>
      rule.reads.includes('upper') && upper === undefined
        ? { skipped: SKIP_MESSAGES.noUpper }
        : rule.check({ book, upper, today, lawAsOf, registry, params }),
    taken,
    lawAsOf,
    malformed,
  );
}
