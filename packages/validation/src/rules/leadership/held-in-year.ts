import type { AgencyLedgers, LocalizedText } from '@fazhi/core';
import type { RawFinding, RuleOutcome } from '../../rule.js';

/** Where rows of a ledger are fewer in its year than they should be: one finding, on the ledger. Internal. */
export function fewerInYear(
  { year }: AgencyLedgers,
  ledger: string,
  place: LocalizedText,
  rows: readonly { readonly on: string }[] | undefined,
  least: number,
): RuleOutcome {
  // A ledger that is not kept says nothing of what was done.
  if (rows === undefined) return 'notApplicable';
  const held = rows.filter(({ on }) => on.startsWith(`${String(year)}-`)).length;
  if (held >= least) return [];
  const finding: RawFinding = {
    path: ['leadership', ledger],
    place,
    key: ledger,
    expected: `>= ${String(least)}`,
    actual: String(held),
    values: { year, held, least },
  };
  return [finding];
}
