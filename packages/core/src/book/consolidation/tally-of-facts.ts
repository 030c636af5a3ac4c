import type { Fact } from '../../report/fact.js';
import type { TallyAmount, TallyFigure } from '../../measurement/partial-tally.js';
import type { Period } from '../../values/period.js';
import { type Indicator, INDICATORS } from '../indicators.js';
import { resolveIndicator } from '../resolve-indicator.js';

const BY_ID = new Map<string, Indicator>(INDICATORS.map((each) => [each.id, each]));

/** What a figure is made of, as far as a figure shows it. */
function amountOf({ quantity, rate }: Fact, { acrossBodies: { kind } }: Indicator): TallyAmount {
  if (kind === 'sum' || kind === 'own') return { kind: 'total', figure: quantity };
  const numerator = rate?.numerator;
  const denominator = rate?.denominator;
  if (kind === 'ratio' && numerator !== undefined && denominator !== undefined) {
    return { kind: 'rate', numerator, denominator };
  }
  return { kind: 'unknown' };
}

/**
 * The figures of a body of which only figures came, as parts of a tally. Internal.
 *
 * Passed over are places in an order, figures of other days or units, and those that a report states in two ways.
 */
export function tallyOfFacts(facts: readonly Fact[], period: Period): TallyFigure[] {
  const found = new Map<string, Fact | undefined>();
  for (const fact of facts) {
    const { quantity, rank, label } = fact;
    const days = fact.period ?? period;
    const id = fact.indicator ?? resolveIndicator(label, quantity.unit);
    if (id === undefined || rank !== undefined || days.from !== period.from || days.to !== period.to) continue;
    if (BY_ID.get(id)?.unit !== quantity.unit) continue;
    const before = found.get(id);
    const differs = before !== undefined && before.quantity.value !== quantity.value;
    if (!found.has(id) || differs) found.set(id, differs ? undefined : fact);
  }
  return [...found].flatMap(([id, fact]) => {
    if (fact === undefined) return [];
    const indicator = BY_ID.get(id)!;
    const { label, unit, denominatorKind } = indicator;
    const kind = denominatorKind === undefined ? {} : { denominatorKind };
    return [{ id, label, unit, ...kind, amount: amountOf(fact, indicator), records: [], moreRecords: 0 }];
  });
}
