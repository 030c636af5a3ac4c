import type { Fact } from '../../report/fact.js';
import { toNumber } from '../../values/quantity.js';
import type { ConsolidatedRow, Consolidation, ConsolidationNote } from './consolidation.js';

/** A count leaps when it is three times what it was, or a third, and by no few. */
const TIMES = 3;
const AT_LEAST = 20;
/** A rate leaps by so many points, where it is of no few. */
const POINTS = 20;

function leaps(then: Fact, fact: Fact): boolean {
  const [before, now] = [toNumber(then.quantity), toNumber(fact.quantity)];
  const change = Math.abs(now - before);
  // One of a few more or less moves a rate far.
  const isOfFew = [then, fact].some(({ rate }) => (rate?.denominator ?? AT_LEAST) < AT_LEAST);
  if (fact.quantity.unit === '%') return change >= POINTS && !isOfFew;
  return change >= AT_LEAST && Math.max(before, now) >= TIMES * Math.min(before, now);
}

/** Figures of bodies that leap against the year before, to be looked at: there may be good reason. Internal. */
export function findLeaps(
  table: readonly ConsolidatedRow[],
  previous: Pick<Consolidation, 'table' | 'year'>,
): ConsolidationNote[] {
  const before = new Map(
    previous.table.flatMap(({ indicator, bodies }) =>
      bodies.map(({ body, fact }) => [`${indicator.id}@${body}`, fact] as const),
    ),
  );
  return table.flatMap(({ indicator: { id, label, unit }, bodies }) =>
    bodies.flatMap(({ body, fact }): ConsolidationNote[] => {
      const then = before.get(`${id}@${body}`);
      if (then === undefined || !leaps(then, fact)) return [];
      const [from, to] = [then, fact].map(({ quantity }) => `${quantity.value}${unit}`);
      const message = {
        zh: `${body}“${label}”由${String(previous.year)}年的${from!}变为${to!}，变化较大，请核对口径或说明情况。`,
        en: `${body}: "${label}" went from ${from!} in ${String(previous.year)} to ${to!}; please confirm how it was counted, or say why.`,
      };
      return [{ kind: 'leap', body, indicator: id, message }];
    }),
  );
}
