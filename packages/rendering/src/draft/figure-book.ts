import { type Fact, type FactId, type Period, relationFacts, type Relation } from '@fazhi/core';
import { type Comparison, compareYears } from './compare-years.js';

/** The figures a draft may state, and those of the year before. */
export class FigureBook {
  /** The days the figures cover. */
  readonly period: Period;
  readonly #facts: ReadonlyMap<FactId, Fact>;
  readonly #relations: readonly Relation[];
  readonly #previous = new Map<string, Fact>();
  readonly #compared = new Map<FactId, Comparison>();

  constructor(period: Period, facts: readonly Fact[], relations: readonly Relation[], previous: readonly Fact[]) {
    this.period = period;
    this.#facts = new Map(facts.map((fact) => [fact.id, fact]));
    this.#relations = relations;
    for (const fact of previous) {
      const indicator = fact.indicator ?? fact.id;
      if (!this.#previous.has(indicator)) this.#previous.set(indicator, fact);
    }
  }

  /** This year's figure of an indicator. */
  fact(id: FactId): Fact | undefined {
    return this.#facts.get(id);
  }

  /** This year's figure against that of the year before, where the two can be compared. */
  comparison(id: FactId): Comparison | undefined {
    const current = this.#facts.get(id);
    const previous = this.#previous.get(id);
    const found = current && previous && compareYears(current, previous);
    if (found !== undefined) this.#compared.set(id, found);
    return found;
  }

  /** The facts a report mentions, and the relations all of whose facts it mentions. */
  stated(mentioned: ReadonlySet<FactId>): { facts: Fact[]; relations: Relation[] } {
    const compared = [...this.#compared.values()];
    const facts = [...this.#facts.values(), ...compared.flatMap((each) => each.facts)];
    const relations = [...this.#relations, ...compared.flatMap((each) => each.relations)];
    return {
      facts: facts.filter(({ id }) => mentioned.has(id)),
      relations: relations.filter((relation) => relationFacts(relation).every((id) => mentioned.has(id))),
    };
  }
}
