import type { LedgerRule, RuleOutcome } from '../rule.js';

/** One rule over several ledgers, from one over each that says the same. Internal. */
export function overAll(first: LedgerRule, ...others: readonly LedgerRule[]): LedgerRule {
  return {
    ...first,
    check: (context) => {
      const outcomes = [first, ...others].map((rule) => rule.check(context));
      const found = outcomes.flatMap((outcome) => (isFindings(outcome) ? outcome : []));
      return found.length > 0
        ? found
        : (outcomes.find((outcome) => !isFindings(outcome) && outcome !== 'notApplicable') ??
            outcomes.find(isFindings) ??
            'notApplicable');
    },
  };
}

function isFindings(outcome: RuleOutcome): outcome is Extract<RuleOutcome, readonly unknown[]> {
  return Array.isArray(outcome);
}
