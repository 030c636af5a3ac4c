import { type Fact, type FactId, type FactProvenance, INDICATORS, parseQuantity, type Quantity } from '@fazhi/core';
import type { CarriedFact } from '@fazhi/core/carried-marks';
import type { FactPlace } from '../facts/find-facts.js';
import type { BoundFact, Line } from '../text/line.js';
import type { Disagree } from './disagreements.js';

const UNITS: ReadonlyMap<string, string> = new Map(INDICATORS.map(({ id, unit }) => [id, unit]));

/** A fall may be printed without its sign: 减少27.4%. */
function unsigned(value: string): string {
  return value.replace(/^-/, '');
}

function isSame(printed: Quantity, own: CarriedFact['quantity']): boolean {
  return (
    unsigned(printed.value) === unsigned(own.value) &&
    printed.unit === own.unit &&
    printed.scale === own.scale &&
    printed.upper === own.upper &&
    printed.bound === own.bound
  );
}

interface BoundFigure {
  readonly start: number;
  readonly end: number;
  readonly ids: FactId[];
}

/** The figures that the format binds to facts; facts that share one follow the first with no text of their own. */
function boundFigures(marks: readonly BoundFact[]): BoundFigure[] {
  const figures: BoundFigure[] = [];
  for (const { fact, start, end } of marks) {
    const last = figures.at(-1);
    if (start === end && last?.end === start) last.ids.push(fact);
    else figures.push({ start, end, ids: [fact] });
  }
  return figures;
}

/** What of a fact's data the text does not speak against. */
function agreeing(fact: Fact, carried: CarriedFact, disagree: Disagree): FactProvenance | undefined {
  const { id, quantity, indicator, period, records } = carried;
  const printed = fact.label + fact.quantity.raw;
  if (!isSame(fact.quantity, quantity)) {
    disagree('figure', printed);
    return undefined;
  }
  const unit = indicator === undefined ? undefined : UNITS.get(indicator);
  const isOther = indicator !== undefined && fact.indicator !== undefined && fact.indicator !== indicator;
  if (isOther || (unit !== undefined && unit !== fact.quantity.unit)) {
    disagree('indicator', printed);
    return undefined;
  }
  // A year named before a figure need not be what it counts: 2025年继续办理未办结的建议1件.
  const isThen =
    period !== undefined &&
    (fact.period === undefined || (fact.period.from === period.from && fact.period.to === period.to));
  return {
    id,
    ...(unit === undefined ? {} : { indicator }),
    ...(!isThen ? {} : { period: { from: period.from, to: period.to } }),
    ...(records === undefined ? {} : { records }),
  };
}

/**
 * The facts read from a line, with what the data that came with the document says lies behind them, as far as it agrees
 * with what is printed. The facts themselves are those of the text.
 *
 * @param places - what was read from the line
 * @param carried - the facts of the data. Internal.
 */
export function withProvenance(
  { text, hints }: Line,
  places: readonly FactPlace[],
  carried: ReadonlyMap<FactId, CarriedFact>,
  disagree: Disagree,
): FactPlace[] {
  const bound = new Map(boundFigures(hints?.facts ?? []).map((figure) => [figure.start, figure]));
  const known = places.map((place): FactPlace => {
    const figure = bound.get(place.start);
    if (figure?.end !== place.end) return place;
    bound.delete(place.start);
    if (figure.ids.length !== place.facts.length) return place;
    const facts = place.facts.map((fact, index): Fact => {
      const data = carried.get(figure.ids[index]!);
      const provenance = data && agreeing(fact, data, disagree);
      return provenance === undefined ? fact : { ...fact, provenance };
    });
    return { ...place, facts };
  });
  // What is bound, but was read as no figure, may still print the very same.
  for (const { ids, start, end } of bound.values()) {
    const data = carried.get(ids[0]!);
    const printed = text.slice(start, end);
    const quantity = parseQuantity(printed);
    if (data !== undefined && (quantity === undefined || !isSame(quantity, data.quantity))) disagree('figure', printed);
  }
  return known;
}
