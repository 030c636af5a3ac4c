import {
  type Fact,
  formatQuantity,
  type Period,
  type Phrasing,
  rateOf,
  rateQuantity,
  type Relation,
  text,
  toNumber,
} from '@fazhi/core';

/** What a comparison with the year before says, with the facts and the relation behind it. */
export interface Comparison {
  /** What is said after the figure. */
  readonly words: readonly Phrasing[];
  /** The figure of the year before and the rate of growth. */
  readonly facts: readonly Fact[];
  /** The growth relation. */
  readonly relations: readonly Relation[];
}

/** Whether two periods are the same days of one year and the next. */
function isYearBefore(previous: Period | undefined, current: Period | undefined): boolean {
  if (previous === undefined || current === undefined) return false;
  return (['from', 'to'] as const).every(
    (end) =>
      previous[end].slice(4) === current[end].slice(4) &&
      Number(previous[end].slice(0, 4)) + 1 === Number(current[end].slice(0, 4)),
  );
}

/** The value of an exact count. */
function count({ quantity }: Fact): number | undefined {
  const value = toNumber(quantity);
  return quantity.bound === 'eq' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/**
 * Compares a count with that of the year before.
 *
 * @param current - this year's fact, its id the indicator's
 * @param previous - the fact of the year before, as the report states it
 * @returns nothing where the two cannot be compared: other days, other units, bounds, rates, or a year before of zero
 */
export function compareYears(current: Fact, previous: Fact): Comparison | undefined {
  const { unit } = current.quantity;
  const now = count(current);
  const then = count(previous);
  if (unit === '%' || unit !== previous.quantity.unit || !isYearBefore(previous.period, current.period)) return;
  if (now === undefined || then === undefined || then === 0) return;
  if (now === then) return { words: [text('，与上年持平')], facts: [], relations: [] };
  const mention: Phrasing = { type: 'factMention', fact: previous.id, value: formatQuantity(previous.quantity) };
  const rate = rateOf(Math.abs(now - then), then, '上年数')!;
  if (rate.displayed === '0') {
    return { words: [text('，与上年（'), mention, text('）基本持平')], facts: [previous], relations: [] };
  }
  const printed = `${rate.displayed}%`;
  const growth: Fact = {
    id: `${previous.id}/growth`,
    label: `${current.label}增减幅`,
    // A fall is printed without the sign it stands for.
    quantity: { ...rateQuantity(rate), value: `${now < then ? '-' : ''}${rate.displayed}`, raw: printed },
    period: current.period,
  };
  return {
    words: [
      text('，较上年（'),
      mention,
      text(now < then ? '）减少' : '）增长'),
      { type: 'factMention', fact: growth.id, value: printed },
    ],
    facts: [previous, growth],
    relations: [
      {
        id: `${previous.id}→${current.id}`,
        kind: 'growth',
        current: current.id,
        previous: previous.id,
        rate: growth.id,
      },
    ],
  };
}
