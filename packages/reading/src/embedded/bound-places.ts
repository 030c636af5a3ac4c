import { type Fact, type FactId, formatQuantity, isNoneWord, parseQuantity, type Quantity } from '@fazhi/core';
import type { FactPlace } from '../facts/find-facts.js';
import type { Line } from '../text/line.js';

/** A fall may be printed without its sign: 减少27.4%. */
function unsigned(value: string): string {
  return value.replace(/^-/, '');
}

/** The limit of a figure may stand further back in its clause: 不低于总分值的10%. */
function sameFigure(printed: Quantity, own: Quantity): boolean {
  return (
    unsigned(printed.value) === unsigned(own.value) &&
    printed.unit === own.unit &&
    printed.scale === own.scale &&
    printed.upper === own.upper &&
    (printed.bound === own.bound || (printed.bound === 'eq' && own.raw === printed.raw))
  );
}

/**
 * A fact as it is printed: unchanged where the figure printed is its own, else with the printed figure and without
 * what was said to lie behind the other one; nothing where no figure is printed. Internal.
 */
export function factAsPrinted(fact: Fact, printed: string): Fact | undefined {
  if (formatQuantity({ ...fact.quantity, raw: '' }) === printed) return fact;
  const quantity = isNoneWord(printed)
    ? { value: '0', unit: fact.quantity.unit, bound: 'eq' as const, raw: printed }
    : parseQuantity(printed);
  if (quantity === undefined) return undefined;
  if (sameFigure(quantity, fact.quantity)) return fact;
  const { id, label, period, rank, indicator } = fact;
  return {
    id,
    label,
    quantity,
    ...(rank === undefined ? {} : { rank }),
    ...(period === undefined ? {} : { period }),
    ...(indicator === undefined ? {} : { indicator }),
  };
}

/** The figures of a line that its format binds to facts of the data that came with it, as they are printed. Internal. */
export function boundPlaces(
  { text, hints }: Line,
  byId: ReadonlyMap<FactId, Fact>,
  known: Map<FactId, Fact>,
): FactPlace[] {
  const places: FactPlace[] = [];
  let printed = '';
  for (const { fact: id, start, end } of hints?.facts ?? []) {
    // Facts that share a figure follow the first one with no text of their own.
    if (end > start) printed = text.slice(start, end);
    const embedded = byId.get(id);
    const fact = embedded === undefined ? undefined : (known.get(id) ?? factAsPrinted(embedded, printed));
    if (fact === undefined) continue;
    known.set(id, fact);
    const last = places.at(-1);
    if (end === start && last?.end === start) places[places.length - 1] = { ...last, facts: [...last.facts, fact] };
    else places.push({ facts: [fact], start, end });
  }
  return places;
}
